using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using OneTrip.Flow.Values;
using OneTrip.Model;
using OneTrip.Queries;
using OneTrip.Summaries;

namespace OneTrip.Flow;

sealed partial class Interpreter
{
    Value Property(IPropertyReferenceOperation reference, bool isAdding = false)
    {
        var owner = reference.Instance is null ? Value.Nothing : Evaluate(reference.Instance);
        if (!reference.Arguments.IsEmpty)
            return Indexer(reference, owner);
        return Read(reference.Property, owner, reference.Syntax, isAdding);
    }

    Value Indexer(IPropertyReferenceOperation reference, Value owner)
    {
        var arguments = Arguments(reference.Arguments, null);
        if (reference.Property.GetMethod is not { } getter) return Value.Unknown;
        if (_analysis.Universe.Holds(reference.Property)) return Invoke(getter, owner, arguments, reference.Syntax);
        var value = Signature(getter, owner, arguments, reference.Syntax);
        return Counts(reference.Arguments) && Elements.AsSequence(owner) is { } sequence && ElementTypes.Of(reference.Property.ContainingType) is { } element
            && SymbolIdentity.Comparer.Equals(element, reference.Property.Type) ? Elements.Each(sequence.Element) : value;
    }

    /// <summary>The value of a property: a navigation, a stored member, or what its getter computes.</summary>
    Value Read(IPropertySymbol property, Value owner, SyntaxNode syntax, bool isAdding)
    {
        var site = SiteOf(syntax);
        if (property.IsStatic && _analysis.StaticFields.Keeps(property)) return _analysis.StaticFields.ValueOf(property, _cancel);
        if (property.IsStatic) return property.GetMethod is { } shared && _analysis.Universe.Holds(property) ? Invoke(shared, Value.Nothing, ImmutableArray<Value>.Empty, syntax) : Value.Unknown;
        // What the context holds already stands beside a query for the rest (oracle: L24).
        if (property.Name == "Local" && Model.Ef.EntityOfSet(property.ContainingType) is not null) return Value.Nothing;
        if (owner is ObjectValue o && o.Cell.Has(property.Name)) return o.Cell[property.Name];
        // An object made here, that hands out what it keeps.
        if (owner is ObjectValue && Model.ShapeOf(property) == PropertyShape.Field && property.GetMethod is { } hands && _analysis.Dispatch.Resolve(hands) is { Length: 1 } kept && _summaries(kept[0]) is not null)
            return Invoke(hands, owner, ImmutableArray<Value>.Empty, syntax);
        // A task or a Lazy of entities is no entity itself.
        if (!SignatureTypes.IsTransparent(property.ContainingType) && Model.NavigationOf(property) is { } navigation) return Navigate(owner, navigation, property, isAdding, site);
        if (property.GetMethod is { } getter && _analysis.Universe.Holds(property))
        {
            if (owner is SymbolicValue symbolic && _written.TryGetValue(new MemberValue(symbolic, property), out var written)) return written;
            var isStored = Model.ShapeOf(property) is PropertyShape.Stored && property.ContainingType.TypeKind != TypeKind.Interface && !property.IsAbstract;
            if (isStored) return Read(owner, property);
            var outer = _isAdding;
            _isAdding = isAdding;
            var value = Invoke(getter, owner, ImmutableArray<Value>.Empty, syntax);
            _isAdding = outer;
            return value;
        }
        if (owner is SequenceValue { Kind: SequenceKind.Query }) return Value.Unknown;
        return property.GetMethod is { } foreign && owner is not NothingValue ? Signature(foreign, owner, ImmutableArray<Value>.Empty, syntax) : Value.Unknown;
    }

    /// <summary>Whether the getter under evaluation is called only to add to its collection.</summary>
    bool _isAdding;

    Value Field(IFieldReferenceOperation reference) =>
        Field(reference.Field, reference.Instance is null ? Value.Nothing : Evaluate(reference.Instance), reference.Syntax);

    Value Field(IFieldSymbol field, Value owner, SyntaxNode syntax)
    {
        if (field.IsStatic) return _analysis.StaticFields.Keeps(field) ? _analysis.StaticFields.ValueOf(field, _cancel) : Value.Unknown;
        if (owner is ObjectValue o) return o.Cell[(field.CorrespondingTupleField ?? field).Name];
        if (owner is EntityValue or SymbolicValue && Model.NavigationOf(field) is { IsAlwaysLoaded: false } navigation)
            // The field of a lazily loaded navigation is read without loading: what it holds depends on what came before.
            return navigation.Lazy == LazyLoading.No ? Navigate(owner, navigation, navigation.Property, isAdding: false, SiteOf(syntax)) : Value.Unknown;
        return Read(owner, field);
    }

    /// <summary>A stored member of an object or of something symbolic.</summary>
    Value Read(Value owner, ISymbol member)
    {
        switch (owner)
        {
            // What a property keeps in its backing field stands under the property's name.
            case ObjectValue o when member is IFieldSymbol field && !o.Cell.Has(field.Name) && Model.NavigationOf(field) is { } navigation:
                return o.Cell[navigation.Property.Name];
            case ObjectValue o:
                return o.Cell[member.Name];
            case SymbolicValue symbolic:
                if (!_inert.MayTell(member)) return Value.Unknown;
                var read = new MemberValue(symbolic, member);
                return _written.TryGetValue(read, out var written) ? written : read.Bounded;
            default:
                return Value.Unknown;
        }
    }

    ReadSite SiteOf(SyntaxNode syntax) => _visiting is { } visit
        ? new ReadSite(Spans.Of(visit.Call), visit.Home, ImmutableArray<ISymbol>.Empty, _assumed > 0) { Calls = 1, Origin = Spans.Of(syntax), Key = MemberRead.Of(syntax) }
        : new ReadSite(Spans.Of(syntax), _member, ImmutableArray<ISymbol>.Empty, _assumed > 0) { Key = MemberRead.Of(syntax) };

    /// <summary>The site, with what is read there only if the foreign key has it too: reads of that kind count one by one.</summary>
    ReadSite OfKey(ReadSite site, Navigation navigation) =>
        site.Key is not { } read || Model.ForeignKeyOf(navigation) is { } key && key.PrincipalKey == read.Name && key.IsOptional == read.IsConditional ? site : site with { Key = null };

    /// <summary>Follows a navigation and notes the read when nothing loads it.</summary>
    Value Navigate(Value owner, Navigation navigation, IPropertySymbol property, bool isAdding, ReadSite site)
    {
        switch (owner)
        {
            case ObjectValue o:
                return o.Cell[property.Name];
            case SymbolicValue symbolic:
                var member = new MemberValue(symbolic, property);
                if (_written.TryGetValue(member, out var written)) return written;
                if (!_isTranslated) _effects.Add(new ReadEffect(symbolic, property, isAdding, OfKey(site, navigation)));
                return member.Bounded;
            case EntityValue entity:
                return Navigate(entity, navigation, isAdding, site);
            default:
                return Value.Unknown;
        }
    }

    Value Navigate(EntityValue owner, Navigation navigation, bool isAdding, ReadSite site)
    {
        // An interface that several entities implement leads to the members of each of them, which this one does not have.
        if (owner.Type is INamedTypeSymbol type && !TypeHierarchy.Related(type, navigation.Property.ContainingType)) return Value.Unknown;
        if (owner.Loaded[navigation.Name] is { } loaded) return Step(owner, navigation, loaded, isMissing: false);
        if (navigation.IsAlwaysLoaded || navigation.IsAutoIncluded && !owner.Facts.IgnoresAutoIncludes) return Step(owner, navigation, IncludeTree.Empty, isMissing: false);
        if (navigation.IsUncertain) return Value.Unknown;
        if (owner.Via is { } via && !via.Navigation.IsAlwaysLoaded)
        {
            if (Model.InverseOf(via.Navigation) is { } inverse && inverse.Equals(navigation))
            {
                // Fix-up sets the way back, whatever the tracking (oracle: L12).
                if (!navigation.IsCollection) return via.From;
                // A collection is filled with the entities at hand only, and is not flagged as loaded (oracle: L18).
                if (navigation.Lazy != LazyLoading.Yes) return Value.Unknown;
            }
            else if (Model.MayBeInverse(navigation, via.Navigation)) return Value.Unknown;
        }
        if (_isTranslated) return Step(owner, navigation, IncludeTree.Empty, isMissing: false);
        if (_loaded.MayFill(owner, navigation))
        {
            // Fix-up fills a collection but does not flag it as loaded: where lazy loading is on it still sends its query (oracle: L18).
            if (navigation is { IsCollection: true, Lazy: LazyLoading.Mostly } && owner.Count != Multiplicity.Many && _isSilent == 0 && !_loaded.Sets(owner, navigation)) _findings.Add(owner, navigation, site, onlyLazily: true);
            return Value.Unknown;
        }
        if (isAdding && navigation.Lazy is not (LazyLoading.Yes or LazyLoading.Mostly))
        {
            _loaded.Assign(owner.Source, navigation.Name);
            return Value.Unknown;
        }
        if (_isSilent == 0) _findings.Add(owner, navigation, OfKey(site, navigation), isAdding);
        return Step(owner, navigation, IncludeTree.Empty, isMissing: true);
    }

    static Value Step(EntityValue owner, Navigation navigation, IncludeTree loaded, bool isMissing)
    {
        var target = new EntityValue(owner.Source, navigation.Target, loaded,
            navigation.IsCollection && owner.Count == Multiplicity.One ? Multiplicity.Unknown : owner.Count, owner.Facts, new EntityHop(owner, navigation, isMissing));
        return Depth(target) > 8 ? Value.Unknown : navigation.IsCollection ? new SequenceValue(target, SequenceKind.Memory) : target;
    }

    static int Depth(EntityValue entity)
    {
        var depth = 0;
        for (var hop = entity.Via; hop is not null; hop = hop.From.Via) depth++;
        return depth;
    }
}
