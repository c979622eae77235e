using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OneTrip.Queries;

/// <summary>
/// Whether an operator that takes some of a query's rows takes the same ones each time. A split query asks for them once for each
/// collection, and does not order them by the key itself.
/// </summary>
static class CertainRows
{
    /// <summary>Whether the operator lets the database choose which rows it takes, unless an order says which.</summary>
    public static bool Chooses(string operatorName) => operatorName is "Skip" or "Take" or "First" or "FirstOrDefault" or "Last" or "LastOrDefault" or "ElementAt" or "ElementAtOrDefault"
        or "FirstAsync" or "FirstOrDefaultAsync" or "LastAsync" or "LastOrDefaultAsync" or "ElementAtAsync" or "ElementAtOrDefaultAsync" or "TakeLast" or "SkipLast" or "TakeWhile" or "SkipWhile";

    /// <summary>Whether the chain up to the call orders by the key, or asks for a row by it.</summary>
    /// <param name="call">The operator.</param>
    /// <param name="key">The entity's key; empty when it is not known.</param>
    public static bool AreTaken(SyntaxNode call, ImmutableArray<string> key)
    {
        if (key.Length != 1) return false;
        for (var node = call; node is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax member } at; node = member.Expression)
        {
            if (at.ArgumentList.Arguments.Count == 0 || at.ArgumentList.Arguments[0].Expression is not SimpleLambdaExpressionSyntax { Body: ExpressionSyntax body } lambda) continue;
            var name = member.Name.Identifier.ValueText;
            var row = lambda.Parameter.Identifier.ValueText;
            if (name is "OrderBy" or "OrderByDescending" or "ThenBy" or "ThenByDescending" ? IsKey(body, row, key[0]) : (name is "Where" or "First" or "FirstOrDefault" or "FirstAsync" or "FirstOrDefaultAsync" or "Last" or "LastOrDefault" or "LastAsync" or "LastOrDefaultAsync") && Asks(body, row, key[0])) return true;
        }
        return false;
    }

    /// <summary>Whether the condition holds for the row of one key only.</summary>
    static bool Asks(ExpressionSyntax condition, string row, string key) => condition switch
    {
        ParenthesizedExpressionSyntax inner => Asks(inner.Expression, row, key),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression } both => Asks(both.Left, row, key) || Asks(both.Right, row, key),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression } equal => IsKey(equal.Left, row, key) || IsKey(equal.Right, row, key),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Equals", Expression: var left }, ArgumentList.Arguments: { Count: 1 } right } => IsKey(left, row, key) || IsKey(right[0].Expression, row, key),
        _ => false,
    };

    static bool IsKey(ExpressionSyntax expression, string row, string key) =>
        expression is MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax of, Name: IdentifierNameSyntax name } && of.Identifier.ValueText == row && name.Identifier.ValueText == key;
}
