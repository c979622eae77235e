using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using OneTrip.Names;

namespace OneTrip.Model;

/// <summary>
/// The source that can be read: the compilation's own and, where the host gives references as compilations (editors and
/// <c>dotnet format</c> do, the compiler does not), that of the projects it refers to.
/// </summary>
/// <remarks>
/// The one place that asks for semantic models. Those of the compilation under analysis are shared by the driver
/// (one per tree); those of other projects are kept here, as long as their compilation lives.
/// </remarks>
sealed class SourceUniverse
{
    readonly Compilation _compilation;
    readonly ImmutableDictionary<IAssemblySymbol, Compilation> _projects;

    /// <summary>
    /// The semantic models of projects that others refer to. All projects that refer to one share them, so that a body is
    /// bound once, however many projects call it.
    /// </summary>
    static readonly ConditionalWeakTable<Compilation, ConcurrentDictionary<SyntaxTree, SemanticModel?>> s_models = new();

    ImmutableArray<INamedTypeSymbol> _types;
    ImmutableArray<INamedTypeSymbol> _compiledTypes;

    public SourceUniverse(Compilation compilation)
    {
        _compilation = compilation;
        var projects = ImmutableDictionary.CreateBuilder<IAssemblySymbol, Compilation>(SymbolIdentity.Comparer);
        projects[compilation.Assembly] = compilation;
        foreach (var reference in compilation.References.OfType<CompilationReference>())
            if (reference.Compilation.Language == LanguageNames.CSharp && compilation.GetAssemblyOrModuleSymbol(reference) is IAssemblySymbol assembly)
                projects[assembly] = reference.Compilation;
        _projects = projects.ToImmutable();
        Assemblies = _projects.OrderBy(p => p.Key.Identity.GetDisplayName(), System.StringComparer.Ordinal).Select(p => (p.Value, SourceTypes.In(p.Key))).ToImmutableArray();
    }

    /// <summary>The compilation under analysis.</summary>
    public Compilation Own => _compilation;

    /// <summary>The projects whose source can be read.</summary>
    public IEnumerable<Compilation> Projects => _projects.Values;

    /// <summary>The names in all files.</summary>
    public IEnumerable<SourceNames> Files => Projects.SelectMany(p => p.SyntaxTrees).Select(SourceNames.In);

    /// <summary>Whether the symbol's source can be read.</summary>
    public bool Holds(ISymbol symbol) =>
        !symbol.DeclaringSyntaxReferences.IsEmpty && symbol.ContainingAssembly is { } assembly && _projects.ContainsKey(assembly);

    /// <summary>Whether the symbol's source could be read, and has been replaced by an edit since.</summary>
    public bool HasLost(ISymbol symbol) =>
        symbol.ContainingAssembly is { } assembly && _projects.TryGetValue(assembly, out var project) && symbol.DeclaringSyntaxReferences.Any(r => !project.ContainsSyntaxTree(r.SyntaxTree));

    /// <summary>The semantic model of a symbol's file; null when its source cannot be read.</summary>
    public SemanticModel? ModelOf(ISymbol symbol, SyntaxTree tree)
    {
        if (symbol.ContainingAssembly is not { } assembly || !_projects.TryGetValue(assembly, out var project)) return null;
        return ReferenceEquals(project, _compilation) && project.ContainsSyntaxTree(tree)
            ? project.GetSemanticModel(tree)
            : s_models.GetValue(project, _ => new()).GetOrAdd(tree, t => project.ContainsSyntaxTree(t) ? project.GetSemanticModel(t) : null);
    }

    /// <summary>The assemblies whose source can be read, in the order of their names.</summary>
    public ImmutableArray<(Compilation Project, SourceTypes Types)> Assemblies { get; }

    /// <summary>All types declared in readable source, nested ones too.</summary>
    public ImmutableArray<INamedTypeSymbol> Types
    {
        get
        {
            if (_types.IsDefault)
            {
                var types = ImmutableArray.CreateBuilder<INamedTypeSymbol>();
                foreach (var assembly in Assemblies) types.AddRange(assembly.Types.All);
                ImmutableInterlocked.InterlockedInitialize(ref _types, types.ToImmutable());
            }
            return _types;
        }
    }

    /// <summary>The types of compiled assemblies that refer to EF Core: the applications own, and libraries built on it.</summary>
    public ImmutableArray<INamedTypeSymbol> CompiledTypes(EfSymbols ef)
    {
        if (_compiledTypes.IsDefault)
        {
            var types = ImmutableArray.CreateBuilder<INamedTypeSymbol>();
            foreach (var assembly in _compilation.SourceModule.ReferencedAssemblySymbols)
                if (!_projects.ContainsKey(assembly) && !assembly.Name.StartsWith("Microsoft.", System.StringComparison.Ordinal)
                    && assembly.Modules.Any(m => m.ReferencedAssemblies.Any(r => r.Name == ef.DbContext.ContainingAssembly.Name)))
                    SourceTypes.Collect(assembly.GlobalNamespace, types);
            ImmutableInterlocked.InterlockedInitialize(ref _compiledTypes, types.ToImmutable());
        }
        return _compiledTypes;
    }
}
