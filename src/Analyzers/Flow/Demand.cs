using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OneTrip.Flow;

/// <summary>A truth value that a caller must hand in, so that the callee sends a command: <c>if (save) db.SaveChanges();</c></summary>
/// <param name="Parameter">The ordinal of the parameter.</param>
/// <param name="Value">The value.</param>
sealed record Demand(int Parameter, bool Value)
{
    /// <summary>What the branches around the expression ask of a parameter of the member; null when they ask for nothing that is understood.</summary>
    public static Demand? Around(SyntaxNode syntax, ISymbol member)
    {
        if (member is not IMethodSymbol { Parameters: { IsEmpty: false } parameters }) return null;
        for (var node = syntax; node.Parent is { } parent and not (MemberDeclarationSyntax or AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax); node = parent)
        {
            if (parent is IfStatementSyntax @if && @if.Statement == node && Asked(@if.Condition, parameters) is { } demand) return demand;
            if (parent is BlockSyntax block && Before(node, block, parameters) is { } earlier) return earlier;
        }
        return null;
    }

    /// <summary>What a statement before asks, which returns otherwise: <c>if (!save) return;</c></summary>
    static Demand? Before(SyntaxNode node, BlockSyntax block, System.Collections.Immutable.ImmutableArray<IParameterSymbol> parameters)
    {
        foreach (var statement in block.Statements)
        {
            if (statement == node) return null;
            if (statement is IfStatementSyntax { Else: null } leaves && Guards.End(leaves) is ReturnStatementSyntax or ThrowStatementSyntax && Kept(leaves.Condition, parameters) is { } demand) return demand;
        }
        return null;
    }

    /// <summary>What must be so that the condition does not hold.</summary>
    static Demand? Kept(ExpressionSyntax condition, System.Collections.Immutable.ImmutableArray<IParameterSymbol> parameters) => condition switch
    {
        ParenthesizedExpressionSyntax parenthesized => Kept(parenthesized.Expression, parameters),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalOrExpression } either => Kept(either.Left, parameters) ?? Kept(either.Right, parameters),
        BinaryExpressionSyntax => null,
        _ => Asked(condition, parameters) is { } asked ? asked with { Value = !asked.Value } : null,
    };

    /// <summary>Whether the call hands in the other value.</summary>
    public bool IsRefused(SyntaxNode call, IMethodSymbol callee) => Handed(call, callee) is { } handed && handed != Value;

    static Demand? Asked(ExpressionSyntax condition, System.Collections.Immutable.ImmutableArray<IParameterSymbol> parameters) => condition switch
    {
        ParenthesizedExpressionSyntax parenthesized => Asked(parenthesized.Expression, parameters),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression } both => Asked(both.Left, parameters) ?? Asked(both.Right, parameters),
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression, Operand: var operand } => Asked(operand, parameters) is { Value: true } asked ? asked with { Value = false } : null,
        IdentifierNameSyntax name when parameters.FirstOrDefault(p => p.Name == name.Identifier.ValueText && p.Type.SpecialType == SpecialType.System_Boolean && p.RefKind == RefKind.None) is { } parameter => new Demand(parameter.Ordinal, true),
        _ => null,
    };

    bool? Handed(SyntaxNode call, IMethodSymbol callee)
    {
        if (call is not InvocationExpressionSyntax { ArgumentList.Arguments: var arguments } || Parameter >= callee.Parameters.Length) return null;
        var parameter = callee.Parameters[Parameter];
        // An extension may be called on its first argument or with it: only what is named, or left out either way, is certain.
        var argument = arguments.FirstOrDefault(a => a.NameColon?.Name.Identifier.ValueText == parameter.Name);
        if (argument is null && !callee.IsExtensionMethod && Parameter < arguments.Count && arguments[Parameter].NameColon is null) argument = arguments[Parameter];
        return argument?.Expression.Kind() switch
        {
            SyntaxKind.TrueLiteralExpression => true,
            SyntaxKind.FalseLiteralExpression => false,
            null when Parameter >= arguments.Count && parameter.HasExplicitDefaultValue => parameter.ExplicitDefaultValue as bool?,
            _ => null,
        };
    }
}
