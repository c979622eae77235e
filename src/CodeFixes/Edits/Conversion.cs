using System.Collections.Immutable;

namespace OneTrip.CodeFixes.Edits;

/// <summary>
/// What gives a query back a type that fits, where <c>IIncludableQueryable</c> does not: a <c>var</c> that is assigned again, the
/// branches of a conditional, <c>await foreach</c>.
/// </summary>
static class Conversion
{
    public const string AsQueryable = nameof(AsQueryable);
    public const string AsAsyncEnumerable = nameof(AsAsyncEnumerable);

    /// <summary>In the order in which they are tried; best is none.</summary>
    public static readonly ImmutableArray<string?> All = ImmutableArray.Create(null, AsQueryable, AsAsyncEnumerable);
}
