using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using OneTrip.Model;
using OneTrip.Queries;

namespace OneTrip.Names;

/// <summary>
/// The names of a solution, as far as its projects have been looked at. A project joins the world of the files that it
/// shares with one: those it refers to, or its own before an edit. So each file is looked at once, however many projects
/// see it, and an edit costs what the file does. What a file no longer says stays true here: that only makes more look
/// interesting than is, until the world is made anew.
/// </summary>
sealed class NameWorld
{
    static readonly ConditionalWeakTable<SyntaxTree, NameWorld> s_worlds = new();
    static readonly object s_gate = new();

    readonly NameIndex _index = new();
    readonly EntityNames _entities = new();
    readonly Dictionary<string, ImmutableArray<SyntaxTree>> _projects = new(StringComparer.Ordinal);
    readonly ConditionalWeakTable<object, object> _read = new();
    readonly KnownModels _models = new();
    readonly ConfigurationParts _configurations = new();
    readonly KnownDeclarations _declarations = new();
    readonly HashSet<string> _compiled = new(StringComparer.Ordinal);
    bool _isStale;
    int _files;
    int _edits;
    bool _usesDapper;

    NameWorld()
    {
        Senders = new NameReach(_index, counts: true);
        Readers = new NameReach(_index, counts: false);
    }

    /// <summary>The members that can send a command, or lead to one.</summary>
    public NameReach Senders { get; }

    /// <summary>The members that can read or change a navigation, or lead to what does.</summary>
    public NameReach Readers { get; }

    /// <summary>The model of a universe whose files are in this world.</summary>
    public EfModel ModelOf(SourceUniverse universe, EfSymbols ef, CancellationToken cancel) => _models.Of(universe, ef, _declarations, _configurations, cancel);

    /// <summary>The types that a project of this world declares.</summary>
    public DeclaredTypes DeclaredIn(Compilation project) => _declarations.In(project);

    /// <summary>The world of a universe.</summary>
    public static NameWorld Of(SourceUniverse universe, EfSymbols ef, CancellationToken cancel)
    {
        lock (s_gate)
        {
            if (Find(universe) is { } known)
            {
                // Whatever ends the addition early leaves files behind that are not looked at.
                known._isStale = true;
                known._isStale = !known.Add(universe, ef, cancel);
                if (!known._isStale) return known;
            }
            var world = new NameWorld { _isStale = true };
            world.Add(universe, ef, cancel);
            world._isStale = false;
            return world;
        }
    }

    static NameWorld? Find(SourceUniverse universe)
    {
        NameWorld? largest = null;
        foreach (var project in universe.Projects)
            foreach (var tree in project.SyntaxTrees.Take(3))
                if (s_worlds.TryGetValue(tree, out var world) && !world._isStale && (largest is null || world._files > largest._files)) largest = world;
        return largest;
    }

    /// <summary>Adds the files that are new. False when the world has grown stale: declarations have been edited, or many bodies.</summary>
    bool Add(SourceUniverse universe, EfSymbols ef, CancellationToken cancel)
    {
        var added = new List<SourceNames>();
        foreach (var project in universe.Projects)
        {
            var name = project.AssemblyName ?? "";
            var isEdited = _projects.TryGetValue(name, out var before);
            var trees = project.SyntaxTrees.ToImmutableArray();
            for (var i = 0; i < trees.Length; i++)
            {
                var tree = trees[i];
                if (isEdited && i < before.Length && ReferenceEquals(before[i], tree)) continue;
                if (s_worlds.TryGetValue(tree, out var world) && ReferenceEquals(world, this)) continue;
                cancel.ThrowIfCancellationRequested();
                var file = SourceNames.In(tree);
                if (isEdited && ++_edits > 100 + _files) return false;
                if (_index.Add(file) && isEdited) return false;
                s_worlds.Remove(tree);
                s_worlds.Add(tree, this);
                _files++;
                _entities.Add(file);
                _usesDapper |= file.UsesDapper;
                added.Add(file);
            }
            _projects[name] = trees;
        }
        foreach (var type in universe.CompiledTypes(ef)) AddCompiled(type, ef);
        foreach (var file in added)
        {
            Senders.Include(file);
            Readers.Include(file);
            foreach (var member in file.Members)
                if (Array.IndexOf(member.Around, EntityNames.DbSet) >= 0) Senders.Add(member);
        }
        AddCommands();
        Senders.Follow(cancel);
        Readers.Follow(cancel);
        return true;
    }

    /// <summary>The names of what may derive from a type, or implement it, in any way that is written in source.</summary>
    public HashSet<int> DerivedFrom(string type)
    {
        lock (s_gate) return _index.AllDerived(SourceNames.Hash(type));
    }

    /// <summary>Whether the source declares a member of the name.</summary>
    public bool Declares(string member)
    {
        lock (s_gate) return _index.IsDeclared(SourceNames.Hash(member));
    }

    /// <summary>Adds the navigations of a model: what names them may read them.</summary>
    public void AddNavigations(EfModel model, CancellationToken cancel)
    {
        lock (s_gate)
        {
            if (_read.TryGetValue(model.Origin, out _)) return;
            foreach (var navigation in model.Navigations()) Readers.AddUsersOf(SourceNames.Hash(navigation.Name), SourceNames.Hash(navigation.ContainingType.Name));
            Readers.Follow(cancel);
            _read.Add(model.Origin, model.Origin);
        }
    }

    void AddCompiled(INamedTypeSymbol type, EfSymbols ef)
    {
        if (!_compiled.Add(type.ContainingAssembly.Name + " " + type.MetadataName)) return;
        foreach (var (property, _) in ef.SetsOf(type)) _entities.AddSet(SourceNames.Hash(property.Name), SourceNames.Hash(type.Name));
    }

    void AddCommands()
    {
        foreach (var name in s_commands) Senders.AddUsers(name);
        foreach (var name in s_commandsOfContext)
            foreach (var context in _entities.Contexts) Senders.AddUsersOf(name, context);
        foreach (var name in s_commandsOfIdentity)
            foreach (var manager in s_identity) Senders.AddUsersOf(name, manager);
        foreach (var (name, owner) in _entities.Sets) Senders.AddUsersOf(name, owner);
        if (_usesDapper)
            foreach (var name in s_commandsOfDapper) Senders.AddUsers(name);
    }

    /// <summary>Commands by names that hardly stand for anything else.</summary>
    static readonly int[] s_commands = new[]
    {
        "FromSql", "FromSqlRaw", "FromSqlInterpolated", "SqlQuery", "SqlQueryRaw", "ExecuteSql", "ExecuteSqlAsync", "ExecuteSqlRaw", "ExecuteSqlRawAsync", "ExecuteSqlInterpolated",
        "ExecuteSqlInterpolatedAsync", "CompileQuery", "CompileAsyncQuery", "ExecuteReader", "ExecuteReaderAsync", "ExecuteNonQuery", "ExecuteNonQueryAsync", "ExecuteScalar", "ExecuteScalarAsync",
        "SaveChanges", "SaveChangesAsync", "BeginTransaction", "BeginTransactionAsync", "IDbContextTransaction", "DbTransaction", "IDbTransaction", "DbSet",
    }.Select(SourceNames.Hash).ToArray();

    static readonly int[] s_commandsOfContext = new[] { "Entry", "Find", "FindAsync", "Reload", "ReloadAsync" }.Select(SourceNames.Hash)
        .Concat(new[] { "Set", "Find", "FindAsync" }.Select(SourceNames.HashOfGeneric)).ToArray();

    static readonly int[] s_commandsOfIdentity = DatabaseCalls.NamesOfIdentity.Select(SourceNames.Hash).ToArray();

    static readonly int[] s_identity = new[] { "UserManager", "RoleManager", "SignInManager" }.Select(SourceNames.Hash).ToArray();

    static readonly int[] s_commandsOfDapper = (from name in new[] { "Query", "QueryFirst", "QueryFirstOrDefault", "QuerySingle", "QuerySingleOrDefault", "QueryMultiple", "Execute", "ExecuteScalar", "ExecuteReader" }
                                                from suffix in new[] { "", "Async" }
                                                select SourceNames.Hash(name + suffix)).ToArray();
}
