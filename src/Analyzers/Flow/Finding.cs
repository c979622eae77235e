using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using OneTrip.Flow.Values;
using OneTrip.Model;
using OneTrip.Queries;

namespace OneTrip.Flow;

/// <summary>Where a navigation is read, and how the member under analysis gets there.</summary>
/// <param name="Location">The read itself, or in a caller the call that leads to it.</param>
/// <param name="Reader">The member that holds the read.</param>
/// <param name="Through">The members between the caller and the reader, outermost first.</param>
sealed record ReadSite(Location Location, ISymbol Reader, ImmutableArray<ISymbol> Through);

/// <summary>A query that runs for each element of a loop or of an in-memory operator.</summary>
/// <param name="Source">The query.</param>
/// <param name="Site">Where it is executed, or the call that leads there.</param>
/// <param name="Element">The name of the loop's variable, as far as it has one.</param>
/// <param name="Loop">The loop.</param>
sealed record RepeatedQuery(QuerySource Source, ReadSite Site, string? Element, Location Loop);

/// <summary>A navigation that is read and that the query does not load.</summary>
/// <param name="Source">The query.</param>
/// <param name="Path">The navigations from the query's entity to the missing one.</param>
/// <param name="FirstMissing">Index in <paramref name="Path"/> of the first navigation that the query does not load.</param>
/// <param name="Count">Whether it is read of one entity or of each.</param>
/// <param name="Site">Where.</param>
/// <param name="MoreReads">Further reads of the path or a part of it in the same member.</param>
sealed record Finding(QuerySource Source, ImmutableArray<Navigation> Path, int FirstMissing, Multiplicity Count, ReadSite Site, ImmutableArray<Location> MoreReads)
{
    /// <summary>The policy that decides what the read costs: that of the first missing navigation.</summary>
    public LazyLoading Lazy => Path[FirstMissing].Lazy;
}
