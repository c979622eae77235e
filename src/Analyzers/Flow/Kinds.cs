using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OneTrip.Flow;

/// <summary>Loops that tell their elements apart by kind and do something else for each: what is done for a kind is seldom done for many elements.</summary>
static class Kinds
{
    /// <summary>Whether the command stands in a branch for one of several kinds of elements, and brings the same for all elements of the kind.</summary>
    /// <param name="loop">The loop.</param>
    /// <param name="command">The command.</param>
    /// <param name="element">The loop's variable.</param>
    public static bool HaveTheirOwn(SyntaxNode loop, SyntaxNode command, string? element)
    {
        if (element is null) return false;
        HashSet<string>? derived = null;
        for (var node = command; node.Parent is { } parent && node != loop; node = parent)
        {
            var isOfKind = parent switch
            {
                IfStatementSyntax @if when @if.Statement == node => Compared(@if.Condition) is { } subject && IsOneOfSeveral(@if, subject) && Uses(subject, derived ??= Derived(loop, element)),
                SwitchSectionSyntax { Parent: SwitchStatementSyntax { Sections.Count: > 1 } @switch } section => section.Labels.All(l => l is CaseSwitchLabelSyntax) && Uses(@switch.Expression, derived ??= Derived(loop, element)),
                _ => false,
            };
            if (isOfKind) return !DependsOn(command, derived!);
        }
        return false;
    }

    /// <summary>What a condition compares with a constant: <c>kind == Kind.Brand</c>. Null for any other condition.</summary>
    static ExpressionSyntax? Compared(ExpressionSyntax condition) => condition switch
    {
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression, Right: LiteralExpressionSyntax or MemberAccessExpressionSyntax } equals when !IsNull(equals.Right) => equals.Left,
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression } both => Compared(both.Left) ?? Compared(both.Right),
        IsPatternExpressionSyntax { Pattern: ConstantPatternSyntax { Expression: var constant } } pattern when !IsNull(constant) => pattern.Expression,
        _ => null,
    };

    static bool IsNull(ExpressionSyntax expression) => expression.IsKind(SyntaxKind.NullLiteralExpression);

    /// <summary>Whether another branch of the same statement compares the same.</summary>
    static bool IsOneOfSeveral(IfStatementSyntax @if, ExpressionSyntax subject)
    {
        var first = @if;
        while (first.Parent is ElseClauseSyntax { Parent: IfStatementSyntax before }) first = before;
        for (var branch = first; branch is not null; branch = branch.Else?.Statement as IfStatementSyntax)
            if (branch != @if && Compared(branch.Condition) is { } other && other.IsEquivalentTo(subject, topLevel: false)) return true;
        return false;
    }

    /// <summary>The names that hold the element, or something computed of it.</summary>
    static HashSet<string> Derived(SyntaxNode loop, string element)
    {
        var names = new HashSet<string> { element };
        for (var count = 0; count != names.Count;)
        {
            count = names.Count;
            foreach (var node in loop.DescendantNodes())
                if ((node is ForEachStatementSyntax each && each != loop ? (each.Identifier.ValueText, each.Expression) : LocalVariables.Given(node)) is var (name, value) && Uses(value, names)) names.Add(name);
        }
        return names;
    }

    /// <summary>Whether the element decides which rows the command is about; how many, it may say.</summary>
    static bool DependsOn(SyntaxNode command, HashSet<string> derived) =>
        command.DescendantNodesAndSelf(n => n is not ArgumentListSyntax { Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Take" } } }).OfType<IdentifierNameSyntax>().Any(n => IsUse(n, derived));

    static bool Uses(SyntaxNode syntax, HashSet<string> names) => syntax.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Any(n => IsUse(n, names));

    /// <summary>Whether a variable of one of the names is meant: neither a member that is called the same, nor a parameter of a lambda.</summary>
    static bool IsUse(IdentifierNameSyntax name, HashSet<string> names) => names.Contains(name.Identifier.ValueText) && !(name.Parent is MemberAccessExpressionSyntax member && member.Name == name)
        && !name.Ancestors().TakeWhile(a => a is not StatementSyntax).Any(a => a switch
        {
            SimpleLambdaExpressionSyntax lambda => lambda.Parameter.Identifier.ValueText == name.Identifier.ValueText,
            ParenthesizedLambdaExpressionSyntax lambda => lambda.ParameterList.Parameters.Any(p => p.Identifier.ValueText == name.Identifier.ValueText),
            _ => false,
        });
}
