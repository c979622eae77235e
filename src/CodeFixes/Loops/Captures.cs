using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OneTrip.CodeFixes.Loops;

/// <summary>What a query in a loop takes from around it, and whether that is the same before the loop.</summary>
static class Captures
{
    /// <summary>Whether something that the query takes may be another in each turn, or fail where no turn would ask for it.</summary>
    public static bool MayDiffer(LoopQuery query, SyntaxNode loop, SemanticModel model, CancellationToken cancellation)
    {
        // Each execution calls it once.
        if (query.Last.DescendantNodes().OfType<InvocationExpressionSyntax>().Any(c => IsOwn(model.GetSymbolInfo(c, cancellation).Symbol))) return true;
        var isGuarded = query.Whole.Ancestors().TakeWhile(a => a != loop).Any(a => a is IfStatementSyntax or ConditionalExpressionSyntax or SwitchStatementSyntax or SwitchExpressionSyntax
            || a.IsKind(SyntaxKind.LogicalAndExpression) || a.IsKind(SyntaxKind.LogicalOrExpression) || a.IsKind(SyntaxKind.CoalesceExpression) || a.IsKind(SyntaxKind.CoalesceAssignmentExpression));
        foreach (var name in query.Last.DescendantNodes().OfType<IdentifierNameSyntax>())
        {
            if (query.Root.Span.Contains(name.Span) || model.GetSymbolInfo(name, cancellation).Symbol is not { } symbol || symbol is not (ILocalSymbol or IParameterSymbol)) continue;
            // What the query or the loop declares is looked at elsewhere.
            if (symbol.DeclaringSyntaxReferences.Any(r => r.SyntaxTree == loop.SyntaxTree && loop.Span.Contains(r.Span))) continue;
            if (isGuarded && (name.Parent is PostfixUnaryExpressionSyntax || name.Parent is MemberAccessExpressionSyntax part && part.Expression == name)) return true;
            if (loop.DescendantNodes().OfType<IdentifierNameSyntax>().Any(other => other.Identifier.ValueText == name.Identifier.ValueText && !query.Whole.Span.Contains(other.Span) && IsChanged(other))) return true;
        }
        return false;
    }

    /// <summary>Whether the loop calls a method of the application.</summary>
    public static bool CallsOwnCode(SyntaxNode loop, SemanticModel model, CancellationToken cancellation) =>
        loop.DescendantNodes().OfType<InvocationExpressionSyntax>().Any(c => IsOwn(model.GetSymbolInfo(c, cancellation).Symbol));

    static bool IsOwn(ISymbol? method) => method is IMethodSymbol { DeclaringSyntaxReferences.IsEmpty: false };

    /// <summary>Whether a call on the variable, or an assignment to a part of it, may change what it holds.</summary>
    static bool IsChanged(IdentifierNameSyntax use) => use.Parent switch
    {
        MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax } call => call.Expression == use,
        MemberAccessExpressionSyntax { Parent: AssignmentExpressionSyntax assignment } part => assignment.Left == part,
        ElementAccessExpressionSyntax { Parent: AssignmentExpressionSyntax assignment } element => assignment.Left == element,
        _ => false,
    };
}
