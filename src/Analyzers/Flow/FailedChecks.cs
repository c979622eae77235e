using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OneTrip.Flow;

/// <summary>Returns that end a loop because an element was not found: as long as nothing fails, the loop asks for every one.</summary>
static class FailedChecks
{
    /// <summary>Whether the loop is left for want of an answer, and without the element for which there was none. One that hands out that element has searched for it.</summary>
    public static bool Leave(SyntaxNode exit, SyntaxNode loop, SyntaxNode command, HashSet<string> answer)
    {
        if (exit is not ReturnStatementSyntax { Expression: var returned } || loop is not CommonForEachStatementSyntax) return false;
        // What one answer tells the next question asks for step by step.
        if (LoopShape.Mentions(command, answer)) return false;
        if (Vetoes(exit, loop) && Condition(exit, loop) is { } asked) return asked.Span.Contains(command.Span) || LoopShape.Mentions(asked, Held(loop, command));
        if (exit.Ancestors().TakeWhile(a => a != loop).OfType<IfStatementSyntax>().FirstOrDefault() is not { Else: null } @if || !@if.Statement.Span.Contains(exit.Span)) return false;
        return (@if.Condition.Span.Contains(command.Span) || LoopShape.Mentions(@if.Condition, Held(loop, command))) && IsMiss(@if.Condition) && !HandsOut(returned, loop);
    }

    /// <summary>Whether the loop says no as soon as one element does, and yes after all of them: as a rule it goes through them all.</summary>
    static bool Vetoes(SyntaxNode exit, SyntaxNode loop) => exit is ReturnStatementSyntax { Expression.RawKind: (int)SyntaxKind.FalseLiteralExpression }
        && loop.Parent is BlockSyntax { Statements: var all } && all.IndexOf((StatementSyntax)loop) is var index && index + 1 < all.Count && all[index + 1] is ReturnStatementSyntax { Expression.RawKind: (int)SyntaxKind.TrueLiteralExpression };

    /// <summary>What decides whether the loop is left: the condition around the statement, or that of a <c>continue</c> right before it.</summary>
    static ExpressionSyntax? Condition(SyntaxNode exit, SyntaxNode loop)
    {
        if (exit.Ancestors().TakeWhile(a => a != loop).OfType<IfStatementSyntax>().FirstOrDefault() is { } @if) return @if.Else is null ? @if.Condition : null;
        return exit.Parent is BlockSyntax { Statements: var all } && all.IndexOf((StatementSyntax)exit) is > 0 and var index && all[index - 1] is IfStatementSyntax { Else: null, Statement: var skipped } before
            && skipped.DescendantNodesAndSelf().Any(n => n is ContinueStatementSyntax) ? before.Condition : null;
    }

    /// <summary>The names that hold the answer itself. What is found further on among many rows is another question.</summary>
    static HashSet<string> Held(SyntaxNode loop, SyntaxNode command) => new(loop.DescendantNodes().Select(node => node switch
    {
        VariableDeclaratorSyntax { Initializer: { } initializer } variable when initializer.Value.Span.Contains(command.Span) => variable.Identifier.ValueText,
        AssignmentExpressionSyntax { Left: IdentifierNameSyntax assigned } assignment when assignment.Right.Span.Contains(command.Span) => assigned.Identifier.ValueText,
        _ => "",
    }));

    /// <summary>Whether the condition holds when there is no answer: it is null, or false.</summary>
    static bool IsMiss(ExpressionSyntax condition) => condition switch
    {
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression } equals => IsNull(equals.Right) || IsNull(equals.Left),
        IsPatternExpressionSyntax { Pattern: ConstantPatternSyntax constant } => IsNull(constant.Expression),
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression } => true,
        _ => false,
    };

    static bool IsNull(ExpressionSyntax expression) => expression.IsKind(SyntaxKind.NullLiteralExpression);

    /// <summary>Whether the result holds something that the loop has come to, other than as a part of a message, or says yes.</summary>
    static bool HandsOut(ExpressionSyntax? returned, SyntaxNode loop)
    {
        if (returned is null) return false;
        if (returned.IsKind(SyntaxKind.TrueLiteralExpression)) return true;
        var names = new HashSet<string>(LoopShape.Declared(loop));
        return returned.DescendantNodesAndSelf(n => n is not InterpolatedStringExpressionSyntax).OfType<IdentifierNameSyntax>().Any(n => names.Contains(n.Identifier.ValueText));
    }
}
