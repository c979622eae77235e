using System.Collections.Generic;
using System.Collections.Immutable;
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
    readonly Dictionary<ISymbol, ImmutableArray<string>> _keys = new(SymbolIdentity.Comparer);
    readonly Dictionary<ISymbol, string> _foreignKeys = new(SymbolIdentity.Comparer);
    readonly HashSet<string> _taken = new(System.StringComparer.Ordinal);
    readonly HashSet<ISymbol> _filtered = new(SymbolIdentity.Comparer);

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
        foreach (var key in other._keys) SetKey((ITypeSymbol)key.Key, key.Value);
        AreKeysUncertain |= other.AreKeysUncertain;
        foreach (var key in other._foreignKeys) SetForeignKey(key.Key, key.Value);
        _filtered.UnionWith(other._filtered);
        _taken.UnionWith(other._taken);
        AreForeignKeysUncertain |= other.AreForeignKeysUncertain;
        IsOpaque |= other.IsOpaque;
    }

    /// <summary>Whether both say the same.</summary>
    public bool SaysTheSame(ModelConfiguration other) => IsOpaque == other.IsOpaque && AreKeysUncertain == other.AreKeysUncertain
        && _ignored.SetEquals(other._ignored) && _owned.SetEquals(other._owned) && _complex.SetEquals(other._complex) && _scalar.SetEquals(other._scalar)
        && _autoIncluded.SetEquals(other._autoIncluded) && _neverLazy.SetEquals(other._neverLazy) && _uncertain.SetEquals(other._uncertain) && _entities.SetEquals(other._entities)
        && _inverses.Count == other._inverses.Count && _inverses.All(i => other._inverses.TryGetValue(i.Key, out var end) && SymbolIdentity.Comparer.Equals(i.Value, end))
        && _keys.Count == other._keys.Count && _keys.All(k => other._keys.TryGetValue(k.Key, out var key) && key.SequenceEqual(k.Value))
        && AreForeignKeysUncertain == other.AreForeignKeysUncertain && _filtered.SetEquals(other._filtered) && _taken.SetEquals(other._taken)
        && _foreignKeys.Count == other._foreignKeys.Count && _foreignKeys.All(k => other._foreignKeys.TryGetValue(k.Key, out var key) && key == k.Value);

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

    /// <summary>Records the properties of an entity's primary key; none when it has no key, or one that is not understood.</summary>
    public void SetKey(ITypeSymbol entity, ImmutableArray<string> properties)
    {
        // A configuration for every entity of some kind: most say what the convention says.
        if (entity is ITypeParameterSymbol) AreKeysUncertain |= properties is not { Length: 1 } || properties[0] != "Id";
        // Contexts may differ.
        else _keys[entity.OriginalDefinition] = _keys.TryGetValue(entity.OriginalDefinition, out var known) && !known.SequenceEqual(properties) ? ImmutableArray<string>.Empty : properties;
    }

    /// <summary>Whether entities that are not named have keys of their own.</summary>
    public bool AreKeysUncertain { get; private set; }

    /// <summary>The primary key that is configured for an entity.</summary>
    public bool TryGetKey(ITypeSymbol entity, out ImmutableArray<string> properties) => _keys.TryGetValue(entity.OriginalDefinition, out properties);

    /// <summary>Records the property that is a navigation's foreign key; an empty name when it is not one property, or refers to another key.</summary>
    public void SetForeignKey(ISymbol navigation, string property) =>
        _foreignKeys[navigation.OriginalDefinition] = _foreignKeys.TryGetValue(navigation.OriginalDefinition, out var known) && known != property ? "" : property;

    /// <summary>The foreign key that is configured for a navigation; empty when no property is.</summary>
    public bool TryGetForeignKey(ISymbol navigation, out string property) => _foreignKeys.TryGetValue(navigation.OriginalDefinition, out property!);

    /// <summary>Records a property that is the foreign key of a relation without a navigation; an empty name when it is not known which.</summary>
    public void TakeForeignKey(string property)
    {
        if (property.Length > 0) _taken.Add(property);
        else AreForeignKeysUncertain = true;
    }

    /// <summary>Whether a property of the name is the foreign key of a relation without a navigation.</summary>
    public bool IsTaken(string property) => _taken.Contains(property);

    /// <summary>Whether foreign keys are configured of which it is not known whose they are.</summary>
    public bool AreForeignKeysUncertain { get; private set; }

    public void MakeForeignKeysUncertain() => AreForeignKeysUncertain = true;

    /// <summary>Records that not all rows of an entity are shown.</summary>
    public void Filter(ITypeSymbol entity) => _filtered.Add(entity.OriginalDefinition);

    public bool IsFiltered(ITypeSymbol entity) => _filtered.Contains(entity.OriginalDefinition);

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
