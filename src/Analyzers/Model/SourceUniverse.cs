using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace OneTrip.Model;

/// <summary>
/// The source that can be read: the compilation's own and, where the host gives references as compilations (editors and
/// <c>dotnet format</c> do, the compiler does not), that of the projects it refers to.
/// </summary>
/// <remarks>
/// The one place that asks for semantic models. Those of the compilation under analysis are shared by the driver
/// (one per tree); those of other projects are kept here.
/// </remarks>
sealed class SourceUniverse
{
    readonly Compilation _compilation;
    readonly ImmutableDictionary<IAssemblySymbol, Compilation> _projects;
    readonly ConcurrentDictionary<SyntaxTree, SemanticModel?> _models = new();
    ImmutableArray<INamedTypeSymbol> _types;

    public SourceUniverse(Compilation compilation)
    {
        _compilation = compilation;
        var projects = ImmutableDictionary.CreateBuilder<IAssemblySymbol, Compilation>(SymbolIdentity.Comparer);
        projects[compilation.Assembly] = compilation;
        foreach (var reference in compilation.References.OfType<CompilationReference>())
            if (reference.Compilation.Language == LanguageNames.CSharp && compilation.GetAssemblyOrModuleSymbol(reference) is IAssemblySymbol assembly)
                projects[assembly] = reference.Compilation;
        _projects = projects.ToImmutable();
    }

    /// <summary>The projects whose source can be read.</summary>
    public IEnumerable<Compilation> Projects => _projects.Values;

    /// <summary>Whether the symbol's source can be read.</summary>
    public bool Holds(ISymbol symbol) =>
        !symbol.DeclaringSyntaxReferences.IsEmpty && symbol.ContainingAssembly is { } assembly && _projects.ContainsKey(assembly);

    /// <summary>The semantic model of a symbol's file; null when its source cannot be read.</summary>
    public SemanticModel? ModelOf(ISymbol symbol, SyntaxTree tree)
    {
        if (symbol.ContainingAssembly is not { } assembly || !_projects.TryGetValue(assembly, out var project)) return null;
        return ReferenceEquals(project, _compilation) && project.ContainsSyntaxTree(tree)
            ? project.GetSemanticModel(tree)
            : _models.GetOrAdd(tree, t => project.ContainsSyntaxTree(t) ? project.GetSemanticModel(t) : null);
    }

    /// <summary>All types declared in readable source, nested ones too.</summary>
    public ImmutableArray<INamedTypeSymbol> Types
    {
        get
        {
            if (_types.IsDefault)
            {
                var types = ImmutableArray.CreateBuilder<INamedTypeSymbol>();
                foreach (var assembly in _projects.Keys.OrderBy(a => a.Identity.GetDisplayName(), System.StringComparer.Ordinal))
                    Collect(assembly.GlobalNamespace, types);
                ImmutableInterlocked.InterlockedInitialize(ref _types, types.ToImmutable());
            }
            return _types;
        }
    }

    static void Collect(INamespaceSymbol root, ImmutableArray<INamedTypeSymbol>.Builder types)
    {
        var pending = new Stack<INamespaceOrTypeSymbol>();
        pending.Push(root);
        while (pending.Count > 0)
        {
            var next = pending.Pop();
            if (next is INamedTypeSymbol type)
            {
                types.Add(type);
                foreach (var nested in type.GetTypeMembers()) pending.Push(nested);
            }
            else
            {
                foreach (var member in ((INamespaceSymbol)next).GetMembers()) pending.Push(member);
            }
        }
    }
}
