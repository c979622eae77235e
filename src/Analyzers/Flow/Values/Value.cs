using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using OneTrip.Queries;

namespace OneTrip.Flow.Values;

/// <summary>
/// What an expression may hold, as far as queries and entities are concerned. Immutable and compared by content, save for
/// objects and collections, which are cells that later code fills.
/// </summary>
abstract record Value
{
    /// <summary>Anything. Never reports.</summary>
    public static readonly Value Unknown = new UnknownValue();

    /// <summary>No value yet, or <c>null</c>: joins with any value to that value.</summary>
    public static readonly Value Nothing = new NothingValue();
}

sealed record UnknownValue : Value;

sealed record NothingValue : Value;

/// <summary>How many entities flow through an expression while the query runs once.</summary>
enum Multiplicity
{
    /// <summary>One.</summary>
    One,
    /// <summary>Not known: never counts as many.</summary>
    Unknown,
    /// <summary>As many as the query has rows.</summary>
    Many,
}

/// <summary>An entity that a query in reach has materialized, or will.</summary>
/// <param name="Source">The query.</param>
/// <param name="Type">Its type, as far as known.</param>
/// <param name="Loaded">The navigations that the query loads with it.</param>
/// <param name="Count">Whether the expression stands for one entity or for each of many.</param>
/// <param name="Facts">What holds for the query.</param>
/// <param name="Via">How it was reached from the query's own entity; null for that one.</param>
sealed record EntityValue(QuerySource Source, ITypeSymbol Type, IncludeTree Loaded, Multiplicity Count, QueryFacts Facts, EntityHop? Via) : Value
{
    /// <inheritdoc/>
    public bool Equals(EntityValue? other) => other is not null && Source.Equals(other.Source) && SymbolIdentity.Comparer.Equals(Type, other.Type)
        && Loaded.Equals(other.Loaded) && Count == other.Count && Facts.Equals(other.Facts) && Equals(Via, other.Via);

    /// <inheritdoc/>
    public override int GetHashCode() => Source.GetHashCode() ^ Loaded.GetHashCode();
}

/// <summary>A step along a navigation.</summary>
/// <param name="From">The entity whose navigation it is.</param>
/// <param name="Navigation">The navigation.</param>
/// <param name="IsMissing">Whether the query does not load it, so that the step was a finding.</param>
sealed record EntityHop(EntityValue From, Model.Navigation Navigation, bool IsMissing);

/// <summary>Where a sequence stands between the database and memory.</summary>
enum SequenceKind
{
    /// <summary>Not executed: operators with expression arguments are translated.</summary>
    Query,
    /// <summary>Materialized, or an in-memory operator over it.</summary>
    Memory,
}

/// <summary>A length that the code tells: the sequence does not grow with the data.</summary>
/// <param name="Count">At most so many elements.</param>
/// <param name="IsWrittenOut">Whether they stand in the code one by one.</param>
readonly record struct Bound(int Count, bool IsWrittenOut);

/// <summary>A sequence. The element is a template: iterating makes it stand for each of many.</summary>
/// <param name="Element">The element, as if there were one.</param>
/// <param name="Kind">Query or memory.</param>
/// <param name="IncludeCursor">The path of the last Include, which a ThenInclude extends (oracle: L4).</param>
/// <param name="Source">For a query, where it begins, whatever its elements have become; null when only a caller knows.</param>
/// <param name="Bound">How long it is at most; null when that depends on data.</param>
/// <param name="From">For a query whose beginning only a caller knows, the caller's term.</param>
sealed record SequenceValue(Value Element, SequenceKind Kind, Path? IncludeCursor = null, QuerySource? Source = null, Bound? Bound = null, SymbolicValue? From = null) : Value;

/// <summary>An object, tuple or anonymous object whose members hold values.</summary>
sealed record ObjectValue(Cell Cell) : Value;

/// <summary>A collection that code fills.</summary>
sealed record CollectionValue(Cell Cell) : Value;

/// <summary>A path of navigation names, compared by content.</summary>
sealed record Path(ImmutableArray<string> Names)
{
    /// <inheritdoc/>
    public bool Equals(Path? other)
    {
        if (other is null || other.Names.Length != Names.Length) return false;
        for (int i = 0; i < Names.Length; i++)
            if (Names[i] != other.Names[i]) return false;
        return true;
    }

    /// <inheritdoc/>
    public override int GetHashCode() => Names.Length == 0 ? 0 : System.StringComparer.Ordinal.GetHashCode(Names[Names.Length - 1]) + Names.Length;
}

/// <summary>A constant text, such as the path of a string Include.</summary>
sealed record ConstantValue(string Text) : Value;

/// <summary>A constant number, such as the length of a page.</summary>
sealed record NumberValue(int Number) : Value;

/// <summary>The change tracker's entry of an entity.</summary>
sealed record EntryValue(Value Entity) : Value;

/// <summary>The entry of one navigation, by which it is explicitly loaded (oracle: L15).</summary>
sealed record NavigationEntryValue(Value Entity, IPropertySymbol Navigation) : Value
{
    /// <inheritdoc/>
    public bool Equals(NavigationEntryValue? other) => other is not null && Entity.Equals(other.Entity) && SymbolIdentity.Comparer.Equals(Navigation, other.Navigation);

    /// <inheritdoc/>
    public override int GetHashCode() => Entity.GetHashCode();
}

/// <summary>What an Include's argument names: one path, or several where arguments are kept in a collection.</summary>
sealed record PathsValue(IncludeTree Tree) : Value;
