using Microsoft.CodeAnalysis;
using OneTrip.Flow;
using OneTrip.Flow.Values;

namespace OneTrip.Summaries;

/// <summary>Something that a method does to what its caller knows, in the terms of its parameters.</summary>
abstract record Effect;

/// <summary>A property that may be a navigation is read of a symbolic value.</summary>
/// <param name="Of">The owner.</param>
/// <param name="Property">The property.</param>
/// <param name="IsAdding">Whether the collection is only added to, which reads nothing unless it is lazily loaded.</param>
/// <param name="Site">Where.</param>
sealed record ReadEffect(Value Of, IPropertySymbol Property, bool IsAdding, ReadSite Site) : Effect
{
    /// <inheritdoc/>
    public bool Equals(ReadEffect? other) => other is not null && IsAdding == other.IsAdding && SymbolIdentity.Comparer.Equals(Property, other.Property) && Of.Equals(other.Of)
        && Site.Key == other.Site.Key && (Site.Key is null || Site.Origin.Equals(other.Site.Origin));

    /// <inheritdoc/>
    public override int GetHashCode() => Of.GetHashCode() * 31 + SymbolIdentity.Comparer.GetHashCode(Property);
}

/// <summary>A member of a symbolic value is assigned.</summary>
sealed record WriteEffect(Value Of, ISymbol Member, Value Written) : Effect
{
    /// <inheritdoc/>
    public bool Equals(WriteEffect? other) => other is not null && SymbolIdentity.Comparer.Equals(Member, other.Member) && Of.Equals(other.Of) && Written.Equals(other.Written);

    /// <inheritdoc/>
    public override int GetHashCode() => Of.GetHashCode() * 31 + SymbolIdentity.Comparer.GetHashCode(Member);
}

/// <summary>A value is added to a symbolic collection.</summary>
sealed record AddEffect(Value To, Value Added) : Effect;

/// <summary>A delegate that the caller passed is called: once, or for each element of a sequence.</summary>
/// <param name="Applied">The call.</param>
/// <param name="IsPerElement">Whether it is called for each.</param>
/// <param name="IsConditional">Whether a single call happens under a condition only.</param>
sealed record ApplyEffect(AppliedValue Applied, bool IsPerElement, bool IsConditional) : Effect;

/// <summary>A method is called whose implementation only the caller's type arguments tell.</summary>
sealed record CallEffect(CalledValue Called) : Effect;

/// <summary>Something happens to an entity after which nothing is certain of what it holds: explicit loading, or code out of reach.</summary>
sealed record TouchEffect(Value Of) : Effect;

/// <summary>A navigation of a symbolic entity is explicitly loaded.</summary>
sealed record LoadEffect(Value Of, IPropertySymbol Navigation) : Effect
{
    /// <inheritdoc/>
    public bool Equals(LoadEffect? other) => other is not null && Of.Equals(other.Of) && SymbolIdentity.Comparer.Equals(Navigation, other.Navigation);

    /// <inheritdoc/>
    public override int GetHashCode() => Of.GetHashCode();
}

/// <summary>A command of the method's own, or of one it calls, is sent.</summary>
/// <param name="Command">The command.</param>
/// <param name="Site">Where.</param>
/// <param name="IsConditional">Whether it is sent under a condition only, of this method or of one on the way.</param>
sealed record SendEffect(Command Command, ReadSite Site, bool IsConditional) : Effect
{
    /// <inheritdoc/>
    public bool Equals(SendEffect? other) => other is not null && Command.Equals(other.Command) && IsConditional == other.IsConditional;

    /// <inheritdoc/>
    public override int GetHashCode() => Command.GetHashCode();
}

/// <summary>A query that only the caller knows is executed.</summary>
sealed record EnumerateEffect(SymbolicValue Query, ReadSite Site) : Effect
{
    /// <summary>Whether it is executed for its elements, rather than for a number or an answer.</summary>
    public bool BringsElements { get; init; }

    /// <summary>Whether only some rows are taken, of which nothing says which.</summary>
    public bool IsCut { get; init; }

    /// <inheritdoc/>
    public bool Equals(EnumerateEffect? other) => other is not null && Query.Equals(other.Query) && BringsElements == other.BringsElements && IsCut == other.IsCut;

    /// <inheritdoc/>
    public override int GetHashCode() => Query.GetHashCode();
}

/// <summary>A query is executed, so that fix-up may link its entities to others of the context (oracle: L14).</summary>
sealed record MaterializeEffect(Value Element) : Effect;

/// <summary>Entities of a type come from a place out of reach.</summary>
sealed record MaterializeTypeEffect(ITypeSymbol Type) : Effect
{
    /// <inheritdoc/>
    public bool Equals(MaterializeTypeEffect? other) => other is not null && SymbolIdentity.Comparer.Equals(Type, other.Type);

    /// <inheritdoc/>
    public override int GetHashCode() => SymbolIdentity.Comparer.GetHashCode(Type);
}
