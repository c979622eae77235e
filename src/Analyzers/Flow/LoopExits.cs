using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OneTrip.Flow;

/// <summary>Whether a loop ends with what a command in it brings.</summary>
static class LoopExits
{
    /// <summary>Whether the loop ends as soon as the command has an answer of some kind: it searches.</summary>
    /// <param name="loop">The loop.</param>
    /// <param name="command">The command.</param>
    /// <param name="loads">Whether its answer is a navigation that it names.</param>
    public static bool DependOn(SyntaxNode loop, SyntaxNode command, bool loads)
    {
        if (loop is not StatementSyntax) return false;
        if (IsOnTheWayOut(loop, command)) return true;
        HashSet<string>? answer = null;
        foreach (var exit in loop.DescendantNodes(n => n is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax)))
        {
            if (exit is not (BreakStatementSyntax or ReturnStatementSyntax or GotoStatementSyntax or YieldStatementSyntax { RawKind: (int)SyntaxKind.YieldBreakStatement }) || !Leaves(exit, loop)) continue;
            answer ??= AnswerOf(loop, command, loads);
            if (FailedChecks.Leave(exit, loop, command, answer)) continue;
            var isConditional = false;
            for (var node = exit.Parent; node is not null && node != loop; node = node.Parent)
            {
                SyntaxNode? condition = node switch { IfStatementSyntax @if => @if.Condition, SwitchStatementSyntax @switch => @switch.Expression, _ => null };
                if (condition is null && node is not (CatchClauseSyntax or CommonForEachStatementSyntax or ForStatementSyntax or WhileStatementSyntax)) continue;
                isConditional = true;
                if (condition is not null && (condition.Span.Contains(command.Span) || LoopShape.Mentions(condition, answer))) return true;
            }
            // At the end of the body, whatever the answer: the loop runs once.
            if (!isConditional) return true;
        }
        return false;
    }

    /// <summary>Whether the command stands in a branch that leaves the loop whatever the answer, as one does that fails.</summary>
    static bool IsOnTheWayOut(SyntaxNode loop, SyntaxNode command)
    {
        // What a function returns leaves only the function.
        if (command.Ancestors().TakeWhile(a => a != loop).OfType<LocalFunctionStatementSyntax>().Any()) return false;
        command = command.Ancestors().TakeWhile(a => a != loop).OfType<AnonymousFunctionExpressionSyntax>().LastOrDefault() ?? command;
        for (var node = command; node.Parent is { } parent && node != loop; node = parent)
        {
            if (node is not StatementSyntax statement || parent == loop) continue;
            var rest = parent is BlockSyntax { Statements: var all } ? all.SkipWhile(s => s != statement) : new[] { statement };
            foreach (var next in rest)
            {
                if (next is ThrowStatementSyntax or BreakStatementSyntax or ReturnStatementSyntax && Leaves(next, loop)) return true;
                if (next.DescendantNodesAndSelf().Any(n => n is ContinueStatementSyntax)) break;
            }
        }
        return false;
    }

    /// <summary>Whether the statement leaves this loop, not one within it.</summary>
    static bool Leaves(SyntaxNode exit, SyntaxNode loop)
    {
        if (exit is ThrowStatementSyntax) return !exit.Ancestors().TakeWhile(a => a != loop).Any(a => a is TryStatementSyntax { Catches.Count: > 0 });
        if (exit is not BreakStatementSyntax) return true;
        for (var node = exit.Parent; node is not null && node != loop; node = node.Parent)
            if (node is SwitchStatementSyntax or CommonForEachStatementSyntax or ForStatementSyntax or WhileStatementSyntax or DoStatementSyntax) return false;
        return true;
    }

    /// <summary>The names that hold the command's answer, or something computed of it.</summary>
    static HashSet<string> AnswerOf(SyntaxNode loop, SyntaxNode command, bool loads)
    {
        var names = new HashSet<string>(loads ? command.DescendantNodes().OfType<LambdaExpressionSyntax>().SelectMany(l => l.Body.DescendantNodesAndSelf()).OfType<MemberAccessExpressionSyntax>().Select(m => m.Name.Identifier.ValueText) : Enumerable.Empty<string>());
        for (var count = -1; count != names.Count;)
        {
            count = names.Count;
            foreach (var node in loop.DescendantNodes())
                if (LocalVariables.Given(node) is var (name, value) && (value.Span.Contains(command.Span) || LoopShape.Mentions(value, names))) names.Add(name);
        }
        return names;
    }
}
