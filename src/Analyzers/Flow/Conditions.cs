using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OneTrip.Flow;

/// <summary>Whether code runs only under a condition of its member.</summary>
static class Conditions
{
    /// <summary>Whether a branch stands around the expression, within its member.</summary>
    public static bool Enclose(SyntaxNode syntax)
    {
        for (var node = syntax; node.Parent is { } parent and not MemberDeclarationSyntax; node = parent)
            switch (parent)
            {
                case IfStatementSyntax @if when @if.Condition != node:
                case ConditionalExpressionSyntax conditional when conditional.Condition != node:
                case SwitchSectionSyntax or SwitchExpressionArmSyntax or CatchClauseSyntax:
                case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression or (int)SyntaxKind.LogicalOrExpression or (int)SyntaxKind.CoalesceExpression } binary when binary.Right == node:
                    return true;
            }
        return false;
    }
}
