using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace OneTrip.Summaries;

/// <summary>The names of a project's files, by the questions that <see cref="Interest"/> asks.</summary>
sealed class ProjectNames
{
    static readonly ConditionalWeakTable<Compilation, ProjectNames> s_known = new();

    readonly Dictionary<int, List<SourceNames.Member>> _users = new();
    readonly Dictionary<int, HashSet<int>> _types = new();
    readonly ConditionalWeakTable<SourceNames.Member, int[]> _inReach = new();
    readonly Dictionary<int, List<int>> _heads = new();
    readonly Dictionary<int, List<int>> _bases = new();
    readonly Dictionary<int, List<int>> _derived = new();
    readonly Dictionary<int, List<SourceNames.Declaration>> _declared = new();
    readonly HashSet<int> _shared = new();
    readonly List<ProjectNames> _visible = new();

    ProjectNames(Compilation project, CancellationToken cancel)
    {
        _visible.Add(this);
        foreach (var reference in project.References.OfType<CompilationReference>())
            if (reference.Compilation.Language == LanguageNames.CSharp) _visible.Add(Of(reference.Compilation, cancel));
        foreach (var tree in project.SyntaxTrees)
        {
            cancel.ThrowIfCancellationRequested();
            var names = SourceNames.In(tree);
            Files.Add(names);
            UsesDapper |= names.UsesDapper;
            if (names.IsSharedByAll) _shared.UnionWith(names.Shared);
            foreach (var type in names.Types)
            {
                if (System.Array.IndexOf(type.Head, s_configuration) >= 0) Configured.UnionWith(type.Head);
                foreach (var word in type.Head)
                    if (word != type.Name && System.Array.IndexOf(type.Bases, word) < 0) Add(_heads, word, type.Name);
                foreach (var @base in type.Bases)
                {
                    Add(_bases, type.Name, @base);
                    Add(_derived, @base, type.Name);
                }
            }
            foreach (var declaration in names.Declarations)
            {
                if (System.Array.IndexOf(declaration.Type, s_dbSet) >= 0) Sets.Add(declaration);
                if (!_types.TryGetValue(declaration.Name, out var types)) _types[declaration.Name] = types = new HashSet<int>();
                types.UnionWith(declaration.Type);
                Add(_declared, declaration.Owner, declaration);
            }
            foreach (var member in names.Members)
            {
                foreach (var used in member.Used) Add(_users, used, member);
                if (System.Array.IndexOf(member.Around, s_dbSet) >= 0) GivenSets.Add(member);
                if (member.Around.Any(s_builders.Contains) || member.Used.Any(s_builders.Contains))
                {
                    Configured.UnionWith(member.Used);
                    Configured.UnionWith(member.Around);
                }
            }
        }
    }

    /// <summary>The names of a project.</summary>
    public static ProjectNames Of(Compilation project, CancellationToken cancel) => s_known.GetValue(project, p => new ProjectNames(p, cancel));

    /// <summary>The files.</summary>
    public List<SourceNames> Files { get; } = new();

    /// <summary>Whether Dapper's methods are in reach somewhere.</summary>
    public bool UsesDapper { get; }

    /// <summary>What is declared as a set.</summary>
    public List<SourceNames.Declaration> Sets { get; } = new();

    /// <summary>The members that are given sets, or are sets.</summary>
    public List<SourceNames.Member> GivenSets { get; } = new();

    /// <summary>All names in code that configures a model.</summary>
    public HashSet<int> Configured { get; } = new();

    static readonly int s_dbSet = SourceNames.Hash("DbSet");
    static readonly int s_configuration = SourceNames.Hash("IEntityTypeConfiguration");
    static readonly HashSet<int> s_builders = new(new[] { "ModelBuilder", "EntityTypeBuilder" }.Select(SourceNames.Hash));

    /// <summary>The members whose code names it.</summary>
    public List<SourceNames.Member>? UsersOf(int name) => _users.TryGetValue(name, out var users) ? users : null;

    /// <summary>The types whose heads name it: as a type argument, a constraint, a parameter of the constructor. A base does not count: a sibling is nothing else.</summary>
    public List<int>? HeadedBy(int type) => _heads.TryGetValue(type, out var heads) ? heads : null;

    /// <summary>
    /// The types that a member of this project can have a value of, in order: those it names, and those of whatever it names.
    /// </summary>
    public int[] TypesInReachOf(SourceNames.Member member) => _inReach.GetValue(member, FindTypes);

    int[] FindTypes(SourceNames.Member member)
    {
        var types = new HashSet<int>(_shared);
        foreach (var words in new[] { member.Used, member.Around })
            foreach (var word in words)
            {
                types.Add(word);
                foreach (var project in _visible)
                    if (project._types.TryGetValue(word, out var named)) types.UnionWith(named);
            }
        var ordered = types.ToArray();
        System.Array.Sort(ordered);
        return ordered;
    }

    /// <summary>The bases and interfaces of the types of a name.</summary>
    public List<int>? BasesOf(int type) => _bases.TryGetValue(type, out var bases) ? bases : null;

    /// <summary>The types that name it as a base or interface.</summary>
    public List<int>? DerivedFrom(int type) => _derived.TryGetValue(type, out var derived) ? derived : null;

    /// <summary>What the types of a name declare.</summary>
    public List<SourceNames.Declaration>? DeclaredBy(int type) => _declared.TryGetValue(type, out var declared) ? declared : null;

    static void Add<T>(Dictionary<int, List<T>> index, int key, T value)
    {
        if (!index.TryGetValue(key, out var list)) index[key] = list = new List<T>();
        list.Add(value);
    }
}
