using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.Text;
using OneTrip.CodeFixes.Chains;

namespace OneTrip.CodeFixes.Edits;

sealed partial class IncludeEdit
{
    /// <summary>
    /// Whether the query had better load each collection by a command of its own. One that takes some of its rows is left alone: asked
    /// once for each collection, it might take others.
    /// </summary>
    public bool CanSplit => !IsDone && site.JoinsSiblings(runs.Select(r => (IReadOnlyList<IncludedHop>)r.Hops), path)
        && !chain.Calls.Any(c => c.Name is "AsSplitQuery" or "AsSingleQuery" or "Skip" or "Take" || s_some.Any(s => c.Name.StartsWith(s, System.StringComparison.Ordinal)));

    static readonly string[] s_some = ["First", "Last", "ElementAt", "Find"];

    /// <summary>Behind the last Include.</summary>
    int SplitPlace => System.Math.Max(Place, runs.Select(r => r.Last + 1).DefaultIfEmpty(0).Max());

    TextChange Split()
    {
        var layout = new ChainLayout(chain, text, SplitPlace);
        return new TextChange(new TextSpan(layout.Position, 0), layout.BeforeInclude + ".AsSplitQuery()");
    }
}
