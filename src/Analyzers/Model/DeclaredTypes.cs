using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using OneTrip.Names;

namespace OneTrip.Model;

/// <summary>
/// Which types a project declares, and what they derive from, by names. It holds no symbol, so that it outlives the
/// compilation that it was read from: after an edit of a body, no type has to be looked at but those that are asked for.
/// </summary>
sealed class DeclaredTypes
{
    readonly ConcurrentDictionary<string, ImmutableArray<int>> _derived = new(StringComparer.Ordinal);
    Listing? _listing;
    Hierarchy? _hierarchy;

    /// <summary>The classes and structures that implement an interface or derive from a class.</summary>
    /// <param name="definition">The definition of the interface or class, of any assembly.</param>
    /// <param name="names">The names that all of them have; null when nothing is known of them, and every type must be looked at.</param>
    /// <param name="types">The types of a compilation that declares what is known here.</param>
    public IEnumerable<INamedTypeSymbol> DerivedFrom(INamedTypeSymbol definition, HashSet<int>? names, SourceTypes types)
    {
        var key = KeyOf(definition);
        if (!_derived.TryGetValue(key, out var places))
            places = _derived.GetOrAdd(key, names is null || _hierarchy is not null ? HierarchyOf(types).Derived.TryGetValue(key, out var all) ? all.ToImmutableArray() : ImmutableArray<int>.Empty : Among(names, definition, types));
        return places.Select(place => At(place, types));
    }

    /// <summary>The classes that implement a generic interface for a request.</summary>
    /// <param name="request">The definition of the request.</param>
    /// <param name="types">The types of a compilation that declares what is known here.</param>
    public IEnumerable<INamedTypeSymbol> ImplementedFor(INamedTypeSymbol request, SourceTypes types) =>
        HierarchyOf(types).Requests.TryGetValue(KeyOf(request), out var places) ? places.Select(place => At(place, types)) : Enumerable.Empty<INamedTypeSymbol>();

    INamedTypeSymbol At(int place, SourceTypes types) => types.At(ListingOf(types).Names[place], place);

    ImmutableArray<int> Among(HashSet<int> names, INamedTypeSymbol definition, SourceTypes types)
    {
        var derived = new SortedSet<int>();
        var places = ListingOf(types).Places;
        foreach (var name in names)
            if (places.TryGetValue(name, out var candidates))
                foreach (var place in candidates)
                    if (At(place, types) is { TypeKind: TypeKind.Class or TypeKind.Struct } type && Derives(type, definition)) derived.Add(place);
        // In the order of the source, as when every type is looked at.
        return derived.ToImmutableArray();
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

    Listing ListingOf(SourceTypes types) => LazyInitializer.EnsureInitialized(ref _listing, () => new Listing(types))!;

    Hierarchy HierarchyOf(SourceTypes types) => LazyInitializer.EnsureInitialized(ref _hierarchy, () => new Hierarchy(types))!;

    static string KeyOf(INamedTypeSymbol definition) => definition.ContainingAssembly?.Identity.Name + "|" + FullName(definition);

    static string FullName(INamedTypeSymbol type) => type.ContainingType is { } outer ? FullName(outer) + "+" + type.MetadataName
        : type.ContainingNamespace is { IsGlobalNamespace: false } space ? FullName(space) + "." + type.MetadataName : type.MetadataName;

    static string FullName(INamespaceSymbol space) => space.ContainingNamespace is { IsGlobalNamespace: false } outer ? FullName(outer) + "." + space.MetadataName : space.MetadataName;

    /// <summary>The types, one after another.</summary>
    sealed class Listing
    {
        public Listing(SourceTypes types)
        {
            var seen = new Dictionary<string, int>(StringComparer.Ordinal);
            Names = new string?[types.All.Length];
            for (var i = 0; i < Names.Length; i++)
            {
                var type = types.All[i];
                var name = Names[i] = FullName(type);
                // Code that does not compile may declare a name twice.
                if (seen.TryGetValue(name, out var other)) Names[i] = Names[other] = null;
                else seen.Add(name, i);
                var hash = SourceNames.Hash(type.Name);
                if (!Places.TryGetValue(hash, out var some)) Places[hash] = some = new List<int>(1);
                some.Add(i);
            }
        }

        /// <summary>Their names, with namespace and arity.</summary>
        public string?[] Names { get; }

        /// <summary>Where the types of a simple name stand.</summary>
        public Dictionary<int, List<int>> Places { get; } = new();
    }

    /// <summary>What they derive from and implement, found by looking at every type.</summary>
    sealed class Hierarchy
    {
        public Hierarchy(SourceTypes types)
        {
            var keys = new Dictionary<ISymbol, string>(SymbolEqualityComparer.Default);
            for (var i = 0; i < types.All.Length; i++)
            {
                var candidate = types.All[i];
                if (candidate.TypeKind is not (TypeKind.Class or TypeKind.Struct)) continue;
                foreach (var implemented in candidate.AllInterfaces)
                {
                    Add(Derived, implemented, i);
                    if (implemented.TypeArguments.FirstOrDefault() is INamedTypeSymbol request && candidate is { TypeKind: TypeKind.Class, IsAbstract: false }) Add(Requests, request, i);
                }
                for (var b = candidate.BaseType; b is { SpecialType: SpecialType.None }; b = b.BaseType) Add(Derived, b, i);
            }

            void Add(Dictionary<string, List<int>> index, INamedTypeSymbol type, int place)
            {
                if (type.TypeKind == TypeKind.Error) return;
                if (!keys.TryGetValue(type.OriginalDefinition, out var key)) keys[type.OriginalDefinition] = key = KeyOf(type.OriginalDefinition);
                if (!index.TryGetValue(key, out var list)) index[key] = list = new List<int>();
                if (list.Count == 0 || list[list.Count - 1] != place) list.Add(place);
            }
        }

        /// <summary>Where what derives from a type stands.</summary>
        public Dictionary<string, List<int>> Derived { get; } = new(StringComparer.Ordinal);

        /// <summary>Where the classes stand that implement a generic interface for a type.</summary>
        public Dictionary<string, List<int>> Requests { get; } = new(StringComparer.Ordinal);
    }
}
