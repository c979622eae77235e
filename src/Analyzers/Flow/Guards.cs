using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OneTrip.Flow;

/// <summary>Whether a look into a dictionary, set or cache decides if code runs at all.</summary>
static class Guards
{
    /// <summary>Whether such a look stands in front of the expression, within its member.</summary>
    public static bool Guard(SyntaxNode syntax)
    {
        for (var node = syntax; node is not (null or MemberDeclarationSyntax); node = node.Parent)
        {
            var isGuard = node.Parent switch
            {
                IfStatementSyntax @if => @if.Condition != node && (LooksUp(@if.Condition) || IsFilledOnce(@if, syntax)),
                ConditionalExpressionSyntax conditional => conditional.Condition != node && LooksUp(conditional.Condition),
                BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } coalesce => coalesce.Right == node && LooksUp(coalesce.Left),
                AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceAssignmentExpression } assignment => assignment.Right == node,
                ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } => IsCache(call.Expression) || node is AnonymousFunctionExpressionSyntax && call.Expression is MemberAccessExpressionSyntax asked && IsNamedCache(asked.Expression),
                BlockSyntax block => block.Statements.TakeWhile(s => s != node).Any(Leaves),
                _ => false,
            };
            if (isGuard) return true;
        }
        return false;
    }

    /// <summary>Whether the condition asks for the very variable or member that the expression then fills: <c>if (known == null) known = …</c></summary>
    static bool IsFilledOnce(IfStatementSyntax @if, SyntaxNode syntax)
    {
        for (var node = syntax; node != @if && node is not null; node = node.Parent)
            if (node.Parent is AssignmentExpressionSyntax assignment && assignment.Right == node && Last(assignment.Left) is { } filled
                && @if.Condition.DescendantNodesAndSelf().OfType<SimpleNameSyntax>().Any(n => n.Identifier.ValueText == filled)) return true;
        return false;
    }

    /// <summary>Whether a statement goes no further when the look succeeds: <c>if (known.TryGetValue(…)) continue;</c></summary>
    static bool Leaves(StatementSyntax statement) => statement is IfStatementSyntax { Else: null } @if && LooksUp(@if.Condition)
        && (@if.Statement is BlockSyntax { Statements: { Count: > 0 } inner } ? inner.Last() : @if.Statement) is ContinueStatementSyntax or ReturnStatementSyntax;

    static bool LooksUp(SyntaxNode condition) => condition.DescendantNodesAndSelf().OfType<SimpleNameSyntax>()
        .Any(n => n.Identifier.ValueText is "TryGetValue" or "ContainsKey" or "Contains" or "TryGet" or "Add" or "TryAdd" || IsCache(n));

    /// <summary>Whether the name is that of a look into a cache: <c>GetOrAdd</c>, <c>GetOrCreateAsync</c>, <c>GetValueOrDefault</c>.</summary>
    static bool IsCache(SyntaxNode name) => name is SimpleNameSyntax or MemberAccessExpressionSyntax && Last(name) is { } last
        && (last.StartsWith("GetOr", System.StringComparison.Ordinal) || last.StartsWith("GetValueOr", System.StringComparison.Ordinal));

    /// <summary>Whether the receiver calls itself a cache.</summary>
    static bool IsNamedCache(SyntaxNode receiver) => Last(receiver)?.IndexOf("cache", System.StringComparison.OrdinalIgnoreCase) >= 0;

    static string? Last(SyntaxNode name) => name switch
    {
        MemberAccessExpressionSyntax member => member.Name.Identifier.ValueText,
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        _ => null,
    };
}
