using System.Collections.Immutable;
using System.Linq;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OneTrip.Flow;

/// <summary>Implementations that do nothing: null objects and stubs, which say nothing about what the contract is for.</summary>
static class EmptyBodies
{
    /// <summary>
    /// Those of the methods that a virtual call may reach which do something. Where most of them do nothing that is no
    /// exception but the rule, and where a base class does nothing by default, all classes that keep the default do so.
    /// </summary>
    public static ImmutableArray<IMethodSymbol> Without(ImmutableArray<IMethodSymbol> targets)
    {
        if (targets.Length < 2) return targets;
        var others = targets.RemoveAll(t => !t.IsVirtual && AreOf(t));
        return others.Length * 2 < targets.Length ? targets : others;
    }

    // Asked at every call of a virtual method that sends, and answered by looking at its code.
    static readonly ConditionalWeakTable<IMethodSymbol, object> s_known = new();

    static bool AreOf(IMethodSymbol method) => (bool)s_known.GetValue(method, m => IsEmpty(m));

    static bool IsEmpty(IMethodSymbol method)
    {
        var isFound = false;
        foreach (var reference in method.DeclaringSyntaxReferences)
        {
            var (block, expression) = reference.GetSyntax() switch
            {
                BaseMethodDeclarationSyntax m => (m.Body, m.ExpressionBody?.Expression),
                AccessorDeclarationSyntax a => (a.Body, a.ExpressionBody?.Expression),
                ArrowExpressionClauseSyntax arrow => (null, arrow.Expression),
                _ => (null, null),
            };
            if (block is null && expression is null) continue;
            if (block is not null ? !block.Statements.All(s => DoesNothing(s, method)) : !IsFixed(expression, method)) return false;
            isFound = true;
        }
        return isFound;
    }

    static bool DoesNothing(StatementSyntax statement, IMethodSymbol method) => statement switch
    {
        ReturnStatementSyntax returned => IsFixed(returned.Expression, method),
        ExpressionStatementSyntax { Expression: var expression } => IsFixed(expression, method),
        YieldStatementSyntax yielded => yielded.Expression is null,
        ThrowStatementSyntax or EmptyStatementSyntax => true,
        _ => false,
    };

    /// <summary>Whether the expression says the same whatever there is: a constant, an empty collection, an argument handed back, a completed task of one of them.</summary>
    static bool IsFixed(ExpressionSyntax? expression, IMethodSymbol method) => expression switch
    {
        null or LiteralExpressionSyntax or DefaultExpressionSyntax or ThrowExpressionSyntax or ArrayCreationExpressionSyntax { Initializer: null } => true,
        IdentifierNameSyntax argument => method.Parameters.Any(p => p.Name == argument.Identifier.ValueText),
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "CompletedTask" or "Empty" or "None" or "Zero" } => true,
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "FromResult" or "FromException" or "FromCanceled" or "Empty" } } call => Are(call.ArgumentList, method),
        BaseObjectCreationExpressionSyntax { Initializer: null } creation => creation.ArgumentList is null || Are(creation.ArgumentList, method),
        AwaitExpressionSyntax awaited => IsFixed(awaited.Expression, method),
        ParenthesizedExpressionSyntax parenthesized => IsFixed(parenthesized.Expression, method),
        CastExpressionSyntax cast => IsFixed(cast.Expression, method),
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } certain => IsFixed(certain.Operand, method),
        TupleExpressionSyntax tuple => tuple.Arguments.All(a => IsFixed(a.Expression, method)),
        // Roslyn 4.5 has no name for a collection expression.
        _ => expression.ToString() == "[]",
    };

    static bool Are(ArgumentListSyntax arguments, IMethodSymbol method) => arguments.Arguments.All(a => IsFixed(a.Expression, method));
}
