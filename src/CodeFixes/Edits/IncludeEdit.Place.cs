using System.Linq;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OneTrip.CodeFixes.Chains;

namespace OneTrip.CodeFixes.Edits;

sealed partial class IncludeEdit
{
    /// <summary>
    /// The run that ThenIncludes go on from: of those that lead to the path the one that leads furthest. A string leads
    /// nowhere, as no ThenInclude can follow it.
    /// </summary>
    IncludeRun? Extended => runs.Where(r => r.LeadsTo(names)).OrderByDescending(r => r.Hops.Length).FirstOrDefault();

    /// <summary>The index of the call before which the new calls go.</summary>
    int Place => Extended is { } extended ? extended.Last + 1 : Neighbour is { } neighbour ? neighbour.Last + 1 : Head;

    /// <summary>The run that shares most of the path but goes on elsewhere; the new Include comes right after it.</summary>
    IncludeRun? Neighbour => runs.Where(r => r.Shares(names) > 0).OrderByDescending(r => r.Shares(names)).FirstOrDefault();

    /// <summary>
    /// Behind the root and the Includes right after it. Not at the end of the chain: after OrderBy an Include would hide
    /// that the query is ordered, and after Select there is nothing to include in.
    /// </summary>
    int Head
    {
        get
        {
            var head = site.LeadingCalls;
            while (head < keeping && chain.Calls[head].Name is "Include" or "ThenInclude") head++;
            return head;
        }
    }

    /// <summary>How much of the path the extended run loads already.</summary>
    int Start => Extended?.Hops.Length ?? 0;

    /// <summary>
    /// Where a <c>!</c> is missing in the extended run: a collection that may be null is no source for a ThenInclude. A filter
    /// is made on the collection, so it has the <c>!</c> already.
    /// </summary>
    int? NullableEnd => Extended?.End is { IsSuppressed: false, IsFiltered: false } end && path[Start - 1] is { IsNullable: true, IsCollection: true }
        && end.Body is MemberAccessExpressionSyntax or InvocationExpressionSyntax ? end.Body.Span.End : null;
}
