using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace OneTrip.CodeFixes.Loops;

/// <summary>The text of a query that asks for all elements at once: what was written, with another condition, and laid out as it was.</summary>
sealed class QueryText
{
    readonly LoopQuery query;
    readonly KeyCondition condition;
    readonly SourceText source;
    readonly ImmutableArray<string> keys;

    /// <param name="query">The query in the loop.</param>
    /// <param name="condition">Its condition.</param>
    /// <param name="keys">The variables that hold all keys, one for each condition.</param>
    /// <param name="source">The text of the file.</param>
    public QueryText(LoopQuery query, KeyCondition condition, ImmutableArray<string> keys, SourceText source) => (this.query, this.condition, this.keys, this.source) = (query, condition, keys, source);

    /// <summary>The query for the rows of all elements.</summary>
    /// <param name="calls">How many of its operators to take.</param>
    public string Rows(int calls)
    {
        var text = query.RootText;
        for (var i = 0; i < calls; i++) text += Written(TextSpan.FromBounds(query.Calls[i].Access.Expression.Span.End, query.Calls[i].Invocation.Span.End));
        if (condition.Equality is null) return text + Call($"Where({condition.Parameter} => {Contains(0)})");
        // What the last call filters by.
        if (query.Terminal is { } terminal && condition.All.Any(c => terminal.Invocation.ArgumentList.Span.Contains(c.Equality!.Span)))
            text += Call($"Where({Written(query.Arguments[0].Span)})");
        return text;
    }

    /// <summary>One more call, on a line of its own if the query's last one is.</summary>
    public string Call(string call) => Before(query.Last) + "." + call;

    string Contains(int index) => condition.All[index] is var one ? $"{keys[index]}.Contains({one.Parameter}.{one.Property})" : "";

    string Before(InvocationExpressionSyntax call) => call.Expression is MemberAccessExpressionSyntax access ? source.ToString(TextSpan.FromBounds(access.Expression.Span.End, access.OperatorToken.SpanStart)) : "";

    string Written(TextSpan span)
    {
        var changes = condition.All.Select((c, i) => (c.Equality, Text: Contains(i))).Where(c => c.Equality is not null && span.Contains(c.Equality.Span))
            .Select(c => new TextChange(new TextSpan(c.Equality!.SpanStart - span.Start, c.Equality.Span.Length), c.Text));
        return source.GetSubText(span).WithChanges(changes.OrderBy(c => c.Span.Start)).ToString();
    }
}
