using System.Linq;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OneTrip.CodeFixes.Chains;

/// <summary>The text of a string Include, as far as it can be read without asking for constants: literals and <c>nameof</c>.</summary>
static class IncludeText
{
    /// <summary>The text; null when it is made of anything else.</summary>
    public static string? Of(ExpressionSyntax expression) => expression switch
    {
        ParenthesizedExpressionSyntax p => Of(p.Expression),
        LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } literal => literal.Token.ValueText,
        InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" }, ArgumentList.Arguments: { Count: 1 } arguments } => LastName(arguments[0].Expression),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum => Of(sum.Left) is { } left && Of(sum.Right) is { } right ? left + right : null,
        InterpolatedStringExpressionSyntax interpolated => Of(interpolated),
        _ => null,
    };

    static string? Of(InterpolatedStringExpressionSyntax interpolated)
    {
        var parts = interpolated.Contents.Select(c => c switch
        {
            InterpolatedStringTextSyntax text => text.TextToken.ValueText,
            InterpolationSyntax { AlignmentClause: null, FormatClause: null } hole => Of(hole.Expression),
            _ => null,
        }).ToList();
        return parts.Contains(null) ? null : string.Concat(parts);
    }

    static string? LastName(ExpressionSyntax expression) => expression switch
    {
        MemberAccessExpressionSyntax m => m.Name.Identifier.ValueText,
        SimpleNameSyntax s => s.Identifier.ValueText,
        PostfixUnaryExpressionSyntax s => LastName(s.Operand),
        _ => null,
    };
}
