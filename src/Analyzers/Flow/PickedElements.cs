using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OneTrip.Flow;

/// <summary>Whether code in a loop runs only for the element that equals something given, as one that is looked for does.</summary>
static class PickedElements
{
    /// <summary>Whether a comparison with something that the loop does not change stands in front of the expression.</summary>
    /// <param name="loop">The loop.</param>
    /// <param name="syntax">The expression.</param>
    /// <param name="names">What the loop gives a value to.</param>
    /// <param name="group">The loop's variable when it goes over groups: whatever its key equals, it is that of one group.</param>
    /// <param name="element">The loop's variable: of elements that are mere values, one at most equals a constant.</param>
    public static bool Picks(SyntaxNode loop, SyntaxNode syntax, HashSet<string> names, string? group, string? element)
    {
        for (var node = syntax; node is not null && node != loop; node = node.Parent)
        {
            var isPicked = node.Parent switch
            {
                IfStatementSyntax @if => @if.Statement == node && Parts(@if.Condition, SyntaxKind.LogicalAndExpression).Any(c => Equals(c, SyntaxKind.EqualsExpression, names, group) || IsOneValue(c, element)),
                SwitchSectionSyntax { Parent: SwitchStatementSyntax @switch } => Groups.IsKey(@switch.Expression, group),
                BlockSyntax block => block.Statements.TakeWhile(s => s != node).Any(s => s is IfStatementSyntax { Else: null } others && Guards.GoesOn(others)
                    && Parts(others.Condition, SyntaxKind.LogicalOrExpression).Any(c => Equals(c, SyntaxKind.NotEqualsExpression, names, group))),
                _ => false,
            };
            if (isPicked) return true;
        }
        return false;
    }

    /// <summary>Whether the condition asks if the element itself is empty or a constant.</summary>
    static bool IsOneValue(ExpressionSyntax condition, string? element) => condition switch
    {
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression, Right: LiteralExpressionSyntax } equals => IsNamed(equals.Left, element),
        IsPatternExpressionSyntax { Pattern: ConstantPatternSyntax } pattern => IsNamed(pattern.Expression, element),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "IsNullOrEmpty" or "IsNullOrWhiteSpace" }, ArgumentList.Arguments: { Count: 1 } arguments } => IsNamed(arguments[0].Expression, element),
        _ => false,
    };

    static bool IsNamed(ExpressionSyntax expression, string? name) => name is not null && expression is IdentifierNameSyntax identifier && identifier.Identifier.ValueText == name;

    static IEnumerable<ExpressionSyntax> Parts(ExpressionSyntax condition, SyntaxKind operation) => condition switch
    {
        ParenthesizedExpressionSyntax parenthesized => Parts(parenthesized.Expression, operation),
        BinaryExpressionSyntax binary when binary.IsKind(operation) => Parts(binary.Left, operation).Concat(Parts(binary.Right, operation)),
        _ => new[] { condition },
    };

    /// <summary>Whether the condition compares the element with something given, for equality or for its opposite.</summary>
    static bool Equals(ExpressionSyntax condition, SyntaxKind kind, HashSet<string> names, string? group) => condition switch
    {
        BinaryExpressionSyntax binary => binary.IsKind(kind) && Compares(binary.Left, binary.Right, names, group),
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression } not => kind == SyntaxKind.NotEqualsExpression && Equals(not.Operand, SyntaxKind.EqualsExpression, names, group),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Equals" } called, ArgumentList.Arguments: var arguments } => kind == SyntaxKind.EqualsExpression
            && (arguments.Count > 1 && Compares(arguments[0].Expression, arguments[1].Expression, names, group) || arguments.Count > 0 && Compares(called.Expression, arguments[0].Expression, names, group)),
        _ => false,
    };

    static bool Compares(ExpressionSyntax left, ExpressionSyntax right, HashSet<string> names, string? group) =>
        Groups.IsKey(left, group) && !LoopShape.Mentions(right, names) || Groups.IsKey(right, group) && !LoopShape.Mentions(left, names)
        || LoopShape.Mentions(left, names) && IsGiven(right, names) || LoopShape.Mentions(right, names) && IsGiven(left, names);

    /// <summary>Whether the expression is a variable or parameter, or begins with one, that the loop leaves as it is. What a constant or a setting picks may be most of the elements.</summary>
    static bool IsGiven(ExpressionSyntax expression, HashSet<string> names)
    {
        if (LoopShape.Mentions(expression, names)) return false;
        SyntaxNode root = expression;
        while (true)
            switch (root)
            {
                case MemberAccessExpressionSyntax member: root = member.Expression; break;
                case InvocationExpressionSyntax call: root = call.Expression; break;
                case ConditionalAccessExpressionSyntax conditional: root = conditional.Expression; break;
                case IdentifierNameSyntax name: return IsDeclared(name);
                default: return false;
            }
    }

    static bool IsDeclared(IdentifierNameSyntax name)
    {
        if (LocalVariables.Named(name).Any(v => !LocalVariables.StatementOf(v).IsConst)) return true;
        foreach (var scope in name.Ancestors())
        {
            var parameters = scope switch
            {
                BaseMethodDeclarationSyntax method => method.ParameterList,
                LocalFunctionStatementSyntax function => function.ParameterList,
                ParenthesizedLambdaExpressionSyntax lambda => lambda.ParameterList,
                _ => null,
            };
            if (parameters is not null && parameters.Parameters.Any(p => p.Identifier.ValueText == name.Identifier.ValueText)) return true;
            if (scope is MemberDeclarationSyntax) return false;
        }
        return false;
    }
}
