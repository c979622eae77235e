using OneTrip.Queries;

namespace OneTrip.Flow;

/// <summary>A query that brings collections side by side by one command, so that their rows multiply.</summary>
/// <param name="Root">Where the query begins.</param>
/// <param name="First">The path to one collection.</param>
/// <param name="Second">The path to another.</param>
/// <param name="Site">Where the query is executed.</param>
/// <param name="IsCut">Whether it takes rows of which their order does not surely say which.</param>
sealed record MultipliedRows(QueryRoot Root, string First, string Second, ReadSite Site, bool IsCut);
