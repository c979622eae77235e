using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace OneTrip.Model;

/// <summary>What <c>OnModelCreating</c>, entity configurations and conventions say, across all contexts in reach.</summary>
/// <remarks>Filled once by <see cref="FluentConfiguration"/>; afterwards only read.</remarks>
sealed class ModelConfiguration
{
    readonly HashSet<ISymbol> _ignored = new(SymbolIdentity.Comparer);
    readonly HashSet<ISymbol> _owned = new(SymbolIdentity.Comparer);
    readonly HashSet<ISymbol> _complex = new(SymbolIdentity.Comparer);
    readonly HashSet<ISymbol> _scalar = new(SymbolIdentity.Comparer);
    readonly HashSet<ISymbol> _autoIncluded = new(SymbolIdentity.Comparer);
    readonly HashSet<ISymbol> _neverLazy = new(SymbolIdentity.Comparer);
    readonly HashSet<ISymbol> _uncertain = new(SymbolIdentity.Comparer);
    readonly HashSet<ISymbol> _entities = new(SymbolIdentity.Comparer);
    readonly Dictionary<ISymbol, ISymbol?> _inverses = new(SymbolIdentity.Comparer);

    /// <summary>Entities named by <c>Entity&lt;T&gt;()</c>, <c>Set&lt;T&gt;()</c> or a configuration class.</summary>
    public IEnumerable<ITypeSymbol> Entities
    {
        get { foreach (var entity in _entities) yield return (ITypeSymbol)entity; }
    }

    /// <summary>Set when code changes the model in a way that is not understood (loops over its metadata): nothing is certain then.</summary>
    public bool IsOpaque { get; private set; }

    /// <summary>Adds what another part of the code says.</summary>
    public void Add(ModelConfiguration other)
    {
        _ignored.UnionWith(other._ignored);
        _owned.UnionWith(other._owned);
        _complex.UnionWith(other._complex);
        _scalar.UnionWith(other._scalar);
        _autoIncluded.UnionWith(other._autoIncluded);
        _neverLazy.UnionWith(other._neverLazy);
        _uncertain.UnionWith(other._uncertain);
        _entities.UnionWith(other._entities);
        foreach (var ends in other._inverses) _inverses[ends.Key] = ends.Value;
        IsOpaque |= other.IsOpaque;
    }

    /// <summary>Whether both say the same.</summary>
    public bool SaysTheSame(ModelConfiguration other) => IsOpaque == other.IsOpaque
        && _ignored.SetEquals(other._ignored) && _owned.SetEquals(other._owned) && _complex.SetEquals(other._complex) && _scalar.SetEquals(other._scalar)
        && _autoIncluded.SetEquals(other._autoIncluded) && _neverLazy.SetEquals(other._neverLazy) && _uncertain.SetEquals(other._uncertain) && _entities.SetEquals(other._entities)
        && _inverses.Count == other._inverses.Count && _inverses.All(i => other._inverses.TryGetValue(i.Key, out var end) && SymbolIdentity.Comparer.Equals(i.Value, end));

    public void Name(ITypeSymbol entity) => _entities.Add(entity.OriginalDefinition);
    public void Ignore(ISymbol typeOrProperty) => _ignored.Add(typeOrProperty.OriginalDefinition);
    public void Own(ISymbol typeOrProperty) => _owned.Add(typeOrProperty.OriginalDefinition);
    public void MakeComplex(ISymbol typeOrProperty) => _complex.Add(typeOrProperty.OriginalDefinition);
    public void MakeScalar(ISymbol typeOrProperty) => _scalar.Add(typeOrProperty.OriginalDefinition);
    public void AutoInclude(ISymbol navigation) => _autoIncluded.Add(navigation.OriginalDefinition);
    public void NeverLazy(ISymbol navigation) => _neverLazy.Add(navigation.OriginalDefinition);

    /// <summary>Marks a navigation, or all navigations of a type, as configured in a way that is not understood.</summary>
    public void MakeUncertain(ISymbol typeOrProperty) => _uncertain.Add(typeOrProperty.OriginalDefinition);
    public void MakeOpaque() => IsOpaque = true;

    /// <summary>Records the two ends of a relationship; an end without a navigation is null.</summary>
    public void Relate(ISymbol? end, ISymbol? other)
    {
        if (end is not null) _inverses[end.OriginalDefinition] = other?.OriginalDefinition;
        if (other is not null) _inverses[other.OriginalDefinition] = end?.OriginalDefinition;
    }

    public bool IsIgnored(ISymbol typeOrProperty) => _ignored.Contains(typeOrProperty.OriginalDefinition) || Attributes.Has(typeOrProperty, "NotMappedAttribute");
    public bool IsOwned(ISymbol typeOrProperty) => _owned.Contains(typeOrProperty.OriginalDefinition) || Attributes.Has(typeOrProperty, "OwnedAttribute");
    public bool IsComplex(ISymbol typeOrProperty) => _complex.Contains(typeOrProperty.OriginalDefinition) || Attributes.Has(typeOrProperty, "ComplexTypeAttribute");
    public bool IsScalar(ISymbol typeOrProperty) => _scalar.Contains(typeOrProperty.OriginalDefinition);
    public bool IsAutoIncluded(ISymbol navigation) => _autoIncluded.Contains(navigation.OriginalDefinition);
    public bool IsNeverLazy(ISymbol navigation) => _neverLazy.Contains(navigation.OriginalDefinition);
    public bool IsUncertain(ISymbol typeOrProperty) => IsOpaque || _uncertain.Contains(typeOrProperty.OriginalDefinition);

    /// <summary>Whether the relationship is configured, and its other end; null means the other end has no navigation.</summary>
    public bool TryGetInverse(ISymbol navigation, out ISymbol? inverse) => _inverses.TryGetValue(navigation.OriginalDefinition, out inverse);
}
