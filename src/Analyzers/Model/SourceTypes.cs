using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
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
    Dictionary<int, List<int>>? _places;

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
        var derived = new SortedSet<int>();
        var places = LazyInitializer.EnsureInitialized(ref _places, Places)!;
        foreach (var name in names)
            if (places.TryGetValue(name, out var candidates))
                foreach (var place in candidates)
                    if (All[place].TypeKind is TypeKind.Class or TypeKind.Struct && Derives(All[place], definition)) derived.Add(place);
        // In the order of the source, as when every type is looked at.
        return derived.Select(place => All[place]).ToList();
    });

    /// <summary>Where the types of a name stand among all.</summary>
    Dictionary<int, List<int>> Places()
    {
        var places = new Dictionary<int, List<int>>();
        for (var i = 0; i < All.Length; i++)
        {
            var name = SourceNames.Hash(All[i].Name);
            if (!places.TryGetValue(name, out var some)) places[name] = some = new List<int>(1);
            some.Add(i);
        }
        return places;
    }

    static bool Derives(INamedTypeSymbol candidate, INamedTypeSymbol definition)
    {
        if (definition.TypeKind == TypeKind.Interface)
        {
            foreach (var implemented in candidate.AllInterfaces)
                if (SymbolIdentity.Comparer.Equals(implemented.OriginalDefinition, definition)) return true;
            return false;
        }
        return candidate.BaseType is { } @base && TypeHierarchy.Derives(@base, definition);
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
