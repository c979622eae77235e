using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace OneTrip.CodeFixes.Loops;

/// <summary>Asynchronous lambdas that are run for each element and awaited together: <c>await Task.WhenAll(orders.Select(async o => …))</c>.</summary>
/// <param name="Whole">All of it.</param>
/// <param name="Tasks">What is awaited.</param>
sealed record AwaitedTogether(AwaitExpressionSyntax Whole, ExpressionSyntax Tasks)
{
    /// <summary>What awaits the tasks that an operator makes; null when nothing does, or not at once.</summary>
    public static AwaitedTogether? Of(InvocationExpressionSyntax made) => made.Parent switch
    {
        ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "WhenAll", Expression: SimpleNameSyntax { Identifier.ValueText: "Task" } or MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Task" } }, ArgumentList.Arguments.Count: 1, Parent: AwaitExpressionSyntax whole } } => new AwaitedTogether(whole, made),
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ToList" or "ToArray", Parent: InvocationExpressionSyntax listed } => Of(listed),
        _ => null,
    };

    /// <summary>
    /// What else changes when something in the loop is awaited no more: a lambda that awaits nothing is not asynchronous. Null when it
    /// would have nothing to return.
    /// </summary>
    /// <param name="level">The loop.</param>
    /// <param name="whole">What is awaited no more.</param>
    /// <param name="model">The model.</param>
    /// <param name="cancellation">Cancels the look.</param>
    public static ImmutableArray<TextChange>? Changes(LoopLevel level, ExpressionSyntax whole, SemanticModel model, CancellationToken cancellation)
    {
        if (level.Node is not AnonymousFunctionExpressionSyntax { AsyncKeyword: var keyword } function || keyword.IsKind(SyntaxKind.None)) return ImmutableArray<TextChange>.Empty;
        if (function.DescendantNodes(n => n != whole).Any(n => n is AwaitExpressionSyntax && n != whole || n is CommonForEachStatementSyntax each && each.AwaitKeyword.IsKind(SyntaxKind.AwaitKeyword))) return ImmutableArray<TextChange>.Empty;
        // Of those that run together, one that fails does not keep the others from running.
        if (function.DescendantNodes().Any(n => n is ThrowStatementSyntax or ThrowExpressionSyntax) || Captures.CallsOwnCode(function, whole, model, cancellation)) return null;
        if (Of((InvocationExpressionSyntax)function.Parent!.Parent!.Parent!) is not { } together || model.GetTypeInfo(together.Whole, cancellation).Type is not IArrayTypeSymbol) return null;
        // What was listed as tasks is listed as results.
        var tasks = together.Tasks is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ToList" or "ToArray", Expression: var listed } } ? listed : together.Tasks;
        return ImmutableArray.Create(
            new TextChange(TextSpan.FromBounds(together.Whole.SpanStart, tasks.SpanStart), ""),
            new TextChange(TextSpan.FromBounds(keyword.SpanStart, keyword.GetNextToken().SpanStart), ""),
            new TextChange(TextSpan.FromBounds(tasks.Span.End, together.Whole.Span.End), ".ToArray()"));
    }
}
