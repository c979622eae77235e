using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using OneTrip.Names;

namespace OneTrip.Model;

/// <summary>The types that one assembly declares in source. Collected once, however many projects refer to it.</summary>
sealed class SourceTypes
{
    static readonly ConditionalWeakTable<IAssemblySymbol, SourceTypes> s_known = new();

    readonly ConcurrentDictionary<ISymbol, IReadOnlyList<INamedTypeSymbol>> _found = new(SymbolIdentity.Comparer);
    Dictionary<ISymbol, List<INamedTypeSymbol>>? _derived;
    Dictionary<int, List<INamedTypeSymbol>>? _named;

    SourceTypes(IAssemblySymbol assembly)
    {
        var types = ImmutableArray.CreateBuilder<INamedTypeSymbol>();
        Collect(assembly.GlobalNamespace, types);
        All = types.ToImmutable();
    }

    /// <summary>The types of an assembly.</summary>
    public static SourceTypes In(IAssemblySymbol assembly) => s_known.GetValue(assembly, a => new SourceTypes(a));

    /// <summary>All, nested ones too.</summary>
    public ImmutableArray<INamedTypeSymbol> All { get; }

    /// <summary>The classes and structures that implement an interface or derive from a class, found by looking at every type.</summary>
    /// <param name="definition">The definition of the interface or class, of any assembly.</param>
    public IReadOnlyList<INamedTypeSymbol> DerivedFrom(INamedTypeSymbol definition) => LazyInitializer.EnsureInitialized(ref _derived, Derived)!.TryGetValue(definition, out var derived) ? derived : System.Array.Empty<INamedTypeSymbol>();

    /// <summary>The same, found among the types of some names.</summary>
    /// <param name="definition">The definition of the interface or class.</param>
    /// <param name="names">The names that all of them have.</param>
    public IReadOnlyList<INamedTypeSymbol> DerivedFrom(INamedTypeSymbol definition, HashSet<int> names) => _derived is not null ? DerivedFrom(definition) : _found.GetOrAdd(definition, _ =>
    {
        var derived = new List<INamedTypeSymbol>();
        var types = LazyInitializer.EnsureInitialized(ref _named, Named)!;
        foreach (var name in names)
            if (types.TryGetValue(name, out var candidates))
                foreach (var candidate in candidates)
                    if (candidate.TypeKind is TypeKind.Class or TypeKind.Struct && Derives(candidate, definition)) derived.Add(candidate);
        // In the order of the source, as when every type is looked at.
        derived.Sort((x, y) => All.IndexOf(x).CompareTo(All.IndexOf(y)));
        return derived;
    });

    Dictionary<int, List<INamedTypeSymbol>> Named()
    {
        var named = new Dictionary<int, List<INamedTypeSymbol>>();
        foreach (var type in All)
        {
            var name = SourceNames.Hash(type.Name);
            if (!named.TryGetValue(name, out var types)) named[name] = types = new List<INamedTypeSymbol>(1);
            types.Add(type);
        }
        return named;
    }

    static bool Derives(INamedTypeSymbol candidate, INamedTypeSymbol definition)
    {
        if (definition.TypeKind == TypeKind.Interface)
        {
            foreach (var implemented in candidate.AllInterfaces)
                if (SymbolIdentity.Comparer.Equals(implemented.OriginalDefinition, definition)) return true;
            return false;
        }
        for (var b = candidate.BaseType; b is { SpecialType: SpecialType.None }; b = b.BaseType)
            if (SymbolIdentity.Comparer.Equals(b.OriginalDefinition, definition)) return true;
        return false;
    }

    Dictionary<ISymbol, List<INamedTypeSymbol>> Derived()
    {
        var index = new Dictionary<ISymbol, List<INamedTypeSymbol>>(SymbolIdentity.Comparer);
        foreach (var candidate in All)
        {
            if (candidate.TypeKind is not (TypeKind.Class or TypeKind.Struct)) continue;
            foreach (var implemented in candidate.AllInterfaces) Add(implemented.OriginalDefinition, candidate);
            for (var b = candidate.BaseType; b is { SpecialType: SpecialType.None }; b = b.BaseType) Add(b.OriginalDefinition, candidate);
        }
        return index;

        void Add(ISymbol key, INamedTypeSymbol candidate)
        {
            if (!index.TryGetValue(key, out var list)) index[key] = list = new List<INamedTypeSymbol>();
            if (list.Count == 0 || !ReferenceEquals(list[list.Count - 1], candidate)) list.Add(candidate);
        }
    }

    /// <summary>Adds the types of a namespace or type, nested ones too.</summary>
    public static void Collect(INamespaceSymbol root, ImmutableArray<INamedTypeSymbol>.Builder types)
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
