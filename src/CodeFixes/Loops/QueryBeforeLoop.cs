using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using OneTrip.CodeFixes.Sites;
using OneTrip.Rules;

namespace OneTrip.CodeFixes.Loops;

/// <summary>
/// Moves a query out of a loop: one query before it brings what belongs to any element, and the loop looks it up. A query that is
/// the same for every element moves as it is.
/// </summary>
static class QueryBeforeLoop
{
    /// <summary>The changes; null when they would not show the same, or when that cannot be told.</summary>
    /// <param name="root">The file.</param>
    /// <param name="place">The finding.</param>
    /// <param name="facts">What the finding tells.</param>
    /// <param name="model">The model.</param>
    /// <param name="cancellation">Cancels the look.</param>
    public static ImmutableArray<TextChange>? Changes(SyntaxNode root, TextSpan place, LoopRepair facts, SemanticModel model, CancellationToken cancellation)
    {
        if (LoopQuery.At(root, place, model, cancellation) is not { } query || query.Whole.Parent is ExpressionStatementSyntax) return null;
        var levels = LoopLevel.Around(query.Whole, model, cancellation).ToImmutableArray();
        if (levels.IsEmpty || levels[levels.Length - 1] is not { Statement: { } statement } outermost || !LoopBounds.Allow(query.Whole, levels, statement, model, cancellation)) return null;
        if (Captures.MayDiffer(query, outermost.Node, model, cancellation)) return null;
        if (query.Verb == "Find" && (TrackedRows.MayBeUnsaved(statement, model, cancellation) || Captures.CallsOwnCode(outermost.Node, query.Whole, model, cancellation))) return null;

        var text = root.SyntaxTree.GetText(cancellation);
        if (InsertionPoint.Before(statement, text) is not { } point) return null;
        if (KeyCondition.IsInvariant(query.Last, outermost.Node, model, cancellation)) return LiftedQuery.Changes(query, outermost, point, text, model, cancellation);

        if (KeyCondition.Of(query, levels, facts.Key, model, cancellation) is not { } condition || !condition.All.All(c => KeyTypes.AreEqualInMemory(c, facts.Key))) return null;
        if (condition.All.Any(c => Captures.AreSet(c, levels, model, cancellation)) || Captures.AreChanged(query, outermost.Node, model, cancellation)) return null;
        var before = new BeforeLoop(point);
        if (before.Keys(condition.All, query.Whole, levels, query.IsAsync, (query.Cancellation, query.Configured), model, cancellation) is not { } keys) return null;
        if (Answer.Of(query, condition, condition.IsBy(facts.Key), new QueryText(query, condition, keys, text), model) is not { } answer) return null;
        var name = before.Declared(answer.Name, InsertionPoint.Dedented(answer.Made, point.Surplus(query.Whole, text)));
        return before.Replace(query.Whole, name + answer.Lookup, text);
    }
}
