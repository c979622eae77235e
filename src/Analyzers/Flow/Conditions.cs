using System.Linq;
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

    /// <summary>Whether a statement before the expression leaves its member under a condition.</summary>
    public static bool Precede(SyntaxNode syntax)
    {
        for (var node = syntax; node.Parent is { } parent and not MemberDeclarationSyntax; node = parent)
            if (parent is BlockSyntax block && block.Statements.TakeWhile(s => s != node).Any(s => s is IfStatementSyntax { Else: null } @if && Guards.GoesOn(@if))) return true;
        return false;
    }
}
