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

/// <summary>Whether a query brings its collections by one command, joined, or each by a command of its own (oracle: L26).</summary>
enum Splitting
{
    /// <summary>No operator says it: the context's default, as a rule one command.</summary>
    Default,
    /// <summary><c>AsSplitQuery</c> or <c>AsSingleQuery</c>: somebody has decided.</summary>
    Decided,
    /// <summary>What is included, or how, differs from one way to the query to another.</summary>
    Unsure,
}

/// <summary>What holds for a query as a whole.</summary>
/// <param name="Tracking">How its results are tracked.</param>
/// <param name="IgnoresAutoIncludes">Whether <c>IgnoreAutoIncludes</c> takes the automatic Includes away (oracle: L2).</param>
/// <param name="Splitting">How it brings its collections.</param>
/// <param name="IsCut">Whether only some of its rows are asked for, of which their order does not surely say which: asked for again, they may be others.</param>
readonly record struct QueryFacts(Tracking Tracking, bool IgnoresAutoIncludes, Splitting Splitting = Splitting.Default, bool IsCut = false)
{
    /// <summary>Whether entities of other queries of the same context may be linked to these results.</summary>
    public bool IsFixedUp => Tracking is Tracking.Default or Tracking.Tracked;

    /// <summary>What holds where two queries may be meant, which need not load the same.</summary>
    public static QueryFacts Join(QueryFacts a, QueryFacts b, bool loadTheSame) => new(
        a.Tracking == b.Tracking ? a.Tracking : Tracking.Default,
        a.IgnoresAutoIncludes && b.IgnoresAutoIncludes,
        loadTheSame && a.Splitting == b.Splitting ? a.Splitting : Splitting.Unsure,
        a.IsCut || b.IsCut);
}

/// <summary>What an operator changes about a query as a whole.</summary>
/// <param name="Tracking">Its tracking, or null for as before.</param>
/// <param name="IgnoresAutoIncludes">Whether automatic Includes are taken away.</param>
/// <param name="Splitting">How collections are brought, or null for as before.</param>
/// <param name="Cuts">Whether only some of the rows are asked for.</param>
readonly record struct FactsChange(Tracking? Tracking = null, bool IgnoresAutoIncludes = false, Splitting? Splitting = null, bool Cuts = false)
{
    /// <summary>The facts after the operator.</summary>
    public QueryFacts Of(QueryFacts facts) => new(
        Tracking ?? facts.Tracking,
        IgnoresAutoIncludes || facts.IgnoresAutoIncludes,
        Splitting is { } splitting && facts.Splitting != Queries.Splitting.Unsure ? splitting : facts.Splitting,
        Cuts || facts.IsCut);

    /// <summary>What is changed for sure where this happens on one way only, or another on another way.</summary>
    public static FactsChange Join(FactsChange a, FactsChange b) => a == b ? a : new(null, false, a.Splitting == b.Splitting ? a.Splitting : Queries.Splitting.Unsure, a.Cuts || b.Cuts);
}
