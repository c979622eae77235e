using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using OneTrip.Names;

namespace OneTrip.Model;

/// <summary>What EF Core will map, as far as the source in reach tells.</summary>
sealed class EfModel
{
    readonly SourceUniverse _universe;
    readonly EfSymbols _ef;
    readonly ModelConfiguration _configuration;
    readonly EntityTypes _entities;
    readonly LazyLoadingSwitches _switches;
    readonly ConcurrentDictionary<IPropertySymbol, Navigation?> _navigations = new(SymbolIdentity.Comparer);
    readonly ConcurrentDictionary<IPropertySymbol, PropertyShape> _shapes = new(SymbolIdentity.Comparer);
    readonly ConcurrentDictionary<IPropertySymbol, ForeignKey?> _foreignKeys = new(SymbolIdentity.Comparer);
    readonly ConcurrentDictionary<IFieldSymbol, Navigation?> _ofFields = new(SymbolIdentity.Comparer);
    // Kept, so that asking makes no delegate.
    readonly Func<IPropertySymbol, Navigation?> _find;
    readonly Func<IFieldSymbol, Navigation?> _findOfField;
    readonly Func<IPropertySymbol, PropertyShape> _shapeOf;

    public EfModel(SourceUniverse universe, EfSymbols ef, ConfigurationParts known, CancellationToken cancel)
        : this(universe, ef, FluentConfiguration.Read(universe, ef, known, cancel))
    {
    }

    EfModel(SourceUniverse universe, EfSymbols ef, ModelConfiguration configuration)
        : this(universe, ef, configuration, new EntityTypes(universe, ef, configuration), LazyLoadingSwitches.In(universe))
    {
    }

    EfModel(SourceUniverse universe, EfSymbols ef, ModelConfiguration configuration, EntityTypes entities, LazyLoadingSwitches switches)
    {
        (_universe, _ef, _configuration, _entities, _switches) = (universe, ef, configuration, entities, switches);
        (_find, _findOfField, _shapeOf) = (Find, Find, p => PropertyShapes.Of(p, universe));
    }

    /// <summary>The same model for source in which nothing is edited that it depends on.</summary>
    public EfModel In(SourceUniverse universe, EfSymbols ef) => new(universe, ef, _configuration, _entities, _switches);

    /// <summary>One object for all models that are the same.</summary>
    public object Origin => _entities;

    /// <summary>Whether a type of the name is part of the model.</summary>
    public bool Names(int type) => _entities.Names(type);

    /// <summary>The types of EF Core.</summary>
    public EfSymbols Ef => _ef;

    /// <summary>Whether the type is an entity, as far as the contexts in reach tell.</summary>
    public bool IsEntity(ITypeSymbol type) => _entities.IsMapped(type);

    /// <summary>What the property's getter does.</summary>
    public PropertyShape ShapeOf(IPropertySymbol property) => _shapes.GetOrAdd(property.OriginalDefinition, _shapeOf);

    /// <summary>The navigation that a property of an entity is; null when it is a column, a computed property or not mapped.</summary>
    public Navigation? NavigationOf(IPropertySymbol property) => _navigations.GetOrAdd(property, _find);

    /// <summary>Whether a property that is no navigation is a column: it stores what it is given, and nothing says that it is not mapped.</summary>
    public bool IsColumn(IPropertySymbol property) => !property.IsStatic && !property.IsIndexer && property is { GetMethod: not null, SetMethod: not null }
        && !_configuration.IsOpaque && !_configuration.IsIgnored(property) && ShapeOf(property) is PropertyShape.Stored or PropertyShape.Field && NavigationOf(property) is null;

    /// <summary>The properties of an entity's primary key; empty when it has none, or none that is known.</summary>
    public ImmutableArray<string> KeyOf(ITypeSymbol entity) => PrimaryKeys.Of(entity, _configuration);

    /// <summary>The property that holds the key of the entity to which a navigation leads; null when there is none, or none that is certain.</summary>
    public ForeignKey? ForeignKeyOf(Navigation navigation) => _foreignKeys.GetOrAdd(navigation.Property, _ => ForeignKeys.Of(navigation, _configuration, this));

    /// <summary>Whether only the contexts in reach say which classes are entities; else every class counts that could be one.</summary>
    public bool IsClosed => _isClosed ??= _entities.All is not null || !MayQuery();

    bool? _isClosed;

    /// <summary>All navigations of a model that is closed, and the fields that back them.</summary>
    public IEnumerable<ISymbol> Navigations()
    {
        if (_entities.All is not { } mapped) yield break;
        var types = mapped.SelectMany(Bases).Distinct(SymbolIdentity.Comparer);
        foreach (var type in types)
            foreach (var member in ((ITypeSymbol)type!).GetMembers())
                if (member switch { IPropertySymbol property => NavigationOf(property), IFieldSymbol { IsImplicitlyDeclared: false } field => NavigationOf(field), _ => null } is { IsAlwaysLoaded: false }) yield return member;
    }

    /// <summary>Whether there may be queries although no context is in reach: in a generic repository, for instance.</summary>
    bool MayQuery() => _universe.Files.Any(f => f.Mentions(s_set) || f.Mentions(s_context) && f.Mentions(s_setOf));

    static readonly int s_context = SourceNames.Hash("DbContext");
    static readonly int s_set = SourceNames.Hash("DbSet");
    static readonly int s_setOf = SourceNames.HashOfGeneric("Set");

    static IEnumerable<ISymbol> Bases(ITypeSymbol type)
    {
        for (var t = type; t is { SpecialType: SpecialType.None }; t = t.BaseType) yield return t.OriginalDefinition;
    }

    /// <summary>The navigation whose backing field this is, by EF Core's naming convention; null when it is none.</summary>
    public Navigation? NavigationOf(IFieldSymbol field) => field.IsStatic || field.IsConst ? null : _ofFields.GetOrAdd(field, _findOfField);

    Navigation? Find(IFieldSymbol field)
    {
        foreach (var member in field.ContainingType.GetMembers())
            if (member is IPropertySymbol property && PropertyShapes.IsBackingField(field.Name, property.Name) && NavigationOf(property) is { } navigation)
                return navigation;
        return null;
    }

    /// <summary>The other end of a navigation; null when it has none or it is not certain (rule E5).</summary>
    public Navigation? InverseOf(Navigation navigation) => Inverses.Of(navigation, _configuration, this);

    /// <summary>Whether a navigation back to the type at the near end exists but is not certain to be the inverse.</summary>
    public bool MayBeInverse(Navigation candidate, Navigation of) => Inverses.MayBe(candidate, of, _configuration, this);

    Navigation? Find(IPropertySymbol property)
    {
        if (property.IsStatic || property.IsIndexer || property.GetMethod is null || _configuration.IsIgnored(property) || _configuration.IsScalar(property)) return null;
        var element = ElementTypes.Of(property.Type);
        var target = element ?? property.Type;
        if (_configuration.IsOwned(property) || _configuration.IsComplex(property) || target is INamedTypeSymbol && (_configuration.IsOwned(target) || _configuration.IsComplex(target)))
            return target is INamedTypeSymbol part ? new Navigation(property, part, element is not null, IsAlwaysLoaded: true, false, false, LazyLoading.No) : null;
        if (!_entities.IsTarget(target)) return null;
        var shape = ShapeOf(property);
        // EF Core maps a reference only if it can be written; a getter with code of its own and no setter computes (rule E2).
        if (property.SetMethod is null && (shape is PropertyShape.Computed || element is null && shape is not PropertyShape.Loader)) return null;
        if (property.ContainingType.TypeKind == TypeKind.Interface) return null;
        return new Navigation(property, (INamedTypeSymbol)target, element is not null, IsAlwaysLoaded: false,
            IsAutoIncluded: _configuration.IsAutoIncluded(property),
            IsUncertain: _configuration.IsUncertain(property) || _configuration.IsUncertain(property.ContainingType),
            _configuration.IsNeverLazy(property) ? LazyLoading.No : _switches.PolicyOf(property, shape, _universe.Holds(property)));
    }
}
