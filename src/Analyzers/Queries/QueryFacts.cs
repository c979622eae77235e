namespace OneTrip.Queries;

/// <summary>Whether a query's results are tracked by their context, which decides what fix-up links (oracle: L13).</summary>
enum Tracking
{
    /// <summary>No operator says it: the context's default, as a rule tracking.</summary>
    Default,
    /// <summary><c>AsTracking</c>.</summary>
    Tracked,
    /// <summary><c>AsNoTracking</c>.</summary>
    Untracked,
    /// <summary><c>AsNoTrackingWithIdentityResolution</c>: fix-up within the query only.</summary>
    IdentityResolution,
}

/// <summary>What holds for a query as a whole.</summary>
/// <param name="Tracking">How its results are tracked.</param>
/// <param name="IgnoresAutoIncludes">Whether <c>IgnoreAutoIncludes</c> takes the automatic Includes away (oracle: L2).</param>
readonly record struct QueryFacts(Tracking Tracking, bool IgnoresAutoIncludes)
{
    /// <summary>Whether entities of other queries of the same context may be linked to these results.</summary>
    public bool IsFixedUp => Tracking is Tracking.Default or Tracking.Tracked;
}
