using System;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using OneTrip.CodeFixes.Chains;
using OneTrip.CodeFixes.Sites;

namespace OneTrip.CodeFixes.Loops;

/// <summary>A query that is executed in a loop, as it is written: <c>await db.Customers.Where(…).FirstOrDefaultAsync(…)</c>.</summary>
/// <param name="Root">What the query begins with.</param>
/// <param name="RootText">The same, as a query that any operator can follow.</param>
/// <param name="Calls">Its operators.</param>
/// <param name="Terminal">The last call, that executes it; null when a loop goes over the query itself.</param>
/// <param name="Whole">All that the answer takes the place of, with <c>await</c> and the parentheses around it.</param>
/// <param name="IsAsync">Whether it is awaited.</param>
/// <param name="Entity">What the root yields.</param>
sealed record LoopQuery(ExpressionSyntax Root, string RootText, ImmutableArray<ChainCall> Calls, ChainCall? Terminal, ExpressionSyntax Whole, bool IsAsync, ITypeSymbol Entity)
{
    /// <summary>The name of what is called last, without <c>Async</c>.</summary>
    public string Verb => Terminal is null ? "" : Terminal.Name.EndsWith("Async", StringComparison.Ordinal) ? Terminal.Name.Substring(0, Terminal.Name.Length - "Async".Length) : Terminal.Name;

    /// <summary>The last call, whether or not it executes the query.</summary>
    public InvocationExpressionSyntax Last => Terminal?.Invocation ?? Calls[Calls.Length - 1].Invocation;

    /// <summary>The arguments of the last call, without the token that cancels it.</summary>
    public ImmutableArray<ExpressionSyntax> Arguments { get; private init; } = ImmutableArray<ExpressionSyntax>.Empty;

    /// <summary>The token that cancels the last call, as written; null for none.</summary>
    public string? Cancellation { get; private init; }

    /// <summary>The call of <c>ConfigureAwait</c> behind the last call, with all that stands before it; empty for none.</summary>
    public string Configured { get; private init; } = "";

    /// <summary>Whether a context is made for the query alone, so that nothing else tracks what it brings.</summary>
    public bool HasOwnContext { get; init; }

    /// <summary>Reads the query at the place of a finding; null when it is written in a way that is not understood.</summary>
    public static LoopQuery? At(SyntaxNode root, TextSpan place, SemanticModel model, CancellationToken cancellation)
    {
        if (place.End > root.FullSpan.End || root.FindNode(place, getInnermostNodeForTie: true) is not ExpressionSyntax node || node.Span != place) return null;
        // Behind another call only the name is reported.
        if (node is SimpleNameSyntax && node.Parent is MemberAccessExpressionSyntax named && named.Name == node) node = named;
        var last = node.Parent is InvocationExpressionSyntax called && called.Expression == node ? called : node as InvocationExpressionSyntax;
        return last is null ? null : Of(last, isReturned: false, model, cancellation);
    }

    /// <summary>Reads the query that a call ends; null when it is written in a way that is not understood.</summary>
    /// <param name="last">The call.</param>
    /// <param name="isReturned">Whether a method may return it as it is, and leave it to its caller to wait for it.</param>
    /// <param name="model">The model.</param>
    /// <param name="cancellation">Cancels the look.</param>
    public static LoopQuery? Of(InvocationExpressionSyntax last, bool isReturned, SemanticModel model, CancellationToken cancellation)
    {
        var start = (ExpressionSyntax)last;
        while (FluentStep(start) is { } receiver) start = receiver;
        if (start == last) return null;
        var calls = FluentChain.Of(start).Calls;
        var index = calls.ToList().FindIndex(c => c.Invocation == last);
        if (index < 0) return null;
        calls = calls.Take(index + 1).ToImmutableArray();

        var (text, entity) = (start.ToString(), QueryTypes.Element(model.GetTypeInfo(start, cancellation).Type));
        if (entity is null && calls.Length == 1 && calls[0].Name is "Find" or "FindAsync" && calls[0].Access.Name is GenericNameSyntax { TypeArgumentList.Arguments: { Count: 1 } types })
            (text, entity) = ($"{start}.Set<{types[0]}>()", model.GetTypeInfo(types[0], cancellation).Type);
        if (entity is null) return null;

        var isExecuted = QueryTypes.Element(model.GetTypeInfo(last, cancellation).Type) is null;
        var terminal = isExecuted ? calls[calls.Length - 1] : null;
        var whole = WholeOf(last, out var isAsync, out var configured);
        var isTask = IsTask(model.GetTypeInfo(last, cancellation).Type);
        if (isReturned) isAsync |= isTask;
        if (isExecuted && isAsync != isTask) return null;
        if (!isExecuted && !(last.Parent is ForEachStatementSyntax each && each.Expression == last && each.AwaitKeyword.IsKind(SyntaxKind.None))) return null;
        var (arguments, token) = Split(terminal, model, cancellation);
        return new LoopQuery(start, text, isExecuted ? calls.RemoveAt(calls.Length - 1) : calls, terminal, whole, isAsync, entity) { Arguments = arguments, Cancellation = token, Configured = configured };

        // What is called on a context makes a set; what is called on a query or set goes on with it.
        ExpressionSyntax? FluentStep(ExpressionSyntax expression) =>
            expression is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } invocation
            && (invocation == last || QueryTypes.Element(model.GetTypeInfo(access.Expression, cancellation).Type) is not null) ? access.Expression : null;
    }

    /// <summary>The expression with what waits for it.</summary>
    /// <param name="last">The call that executes it.</param>
    /// <param name="isAsync">Whether it is awaited.</param>
    /// <param name="configured">The call of <c>ConfigureAwait</c>, with all that stands before it.</param>
    public static ExpressionSyntax WholeOf(InvocationExpressionSyntax last, out bool isAsync, out string configured)
    {
        (ExpressionSyntax task, configured) = last.Parent is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ConfigureAwait", Parent: InvocationExpressionSyntax call } ? (call, call.ToString().Substring(last.Span.Length)) : (last, "");
        isAsync = task.Parent is AwaitExpressionSyntax;
        if (!isAsync) return last;
        var whole = (ExpressionSyntax)task.Parent!;
        return whole.Parent is ParenthesizedExpressionSyntax parenthesized ? parenthesized : whole;
    }

    /// <summary>Whether a type is awaited.</summary>
    public static bool IsTask(ITypeSymbol? type) => type is { Name: "Task" or "ValueTask", ContainingNamespace.Name: "Tasks" };

    static (ImmutableArray<ExpressionSyntax>, string?) Split(ChainCall? call, SemanticModel model, CancellationToken cancellation)
    {
        if (call is null) return (ImmutableArray<ExpressionSyntax>.Empty, null);
        var arguments = call.Invocation.ArgumentList.Arguments.Select(a => a.Expression).ToImmutableArray();
        var isCancelled = !arguments.IsEmpty && model.GetTypeInfo(arguments[arguments.Length - 1], cancellation) is { ConvertedType.Name: "CancellationToken" };
        return isCancelled ? (arguments.RemoveAt(arguments.Length - 1), arguments[arguments.Length - 1].ToString()) : (arguments, null);
    }
}
