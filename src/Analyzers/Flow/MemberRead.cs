using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OneTrip.Flow;

/// <summary>What is read of a value in the same breath: <c>Id</c> of <c>order.Customer</c> in <c>order.Customer.Id</c>.</summary>
/// <param name="Name">The member.</param>
/// <param name="IsConditional">Whether it is read by <c>?.</c>, and nothing else of it.</param>
readonly record struct MemberRead(string Name, bool IsConditional)
{
    /// <summary>What is read of an expression; null when the expression is used in another way.</summary>
    public static MemberRead? Of(SyntaxNode expression)
    {
        var read = expression;
        while (read.Parent is PostfixUnaryExpressionSyntax postfix && postfix.IsKind(SyntaxKind.SuppressNullableWarningExpression)) read = postfix;
        return read.Parent switch
        {
            MemberAccessExpressionSyntax access when access.Expression == read => new(access.Name.Identifier.ValueText, false),
            ConditionalAccessExpressionSyntax { WhenNotNull: MemberBindingExpressionSyntax binding } access when access.Expression == read => new(binding.Name.Identifier.ValueText, true),
            _ => null,
        };
    }
}
