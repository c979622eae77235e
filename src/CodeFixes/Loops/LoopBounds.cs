using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OneTrip.CodeFixes.Loops;

/// <summary>Whether something that is computed for each element may be computed before the loops around it. That nothing in them changes what the database holds, the finding has said.</summary>
static class LoopBounds
{
    /// <summary>Whether the expression may take its value from what is made once, before the statement.</summary>
    public static bool Allow(ExpressionSyntax whole, ImmutableArray<LoopLevel> levels, StatementSyntax statement, SemanticModel model, CancellationToken cancellation)
    {
        var outermost = levels[levels.Length - 1].Node;
        if (statement.ContainsDirectives || statement is not (ForEachStatementSyntax or LocalDeclarationStatementSyntax or ExpressionStatementSyntax or ReturnStatementSyntax)) return false;
        // A comment on what the query is replaced by would be lost.
        if (whole.DescendantTrivia().Any(t => t.Kind() is SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia)) return false;
        // Moved to the left, a text of several lines would be another.
        if (whole.DescendantTokens().Any(t => t.Text.IndexOf('\n') >= 0)) return false;
        // What is caught for each element would not be caught before the loop.
        if (whole.Ancestors().TakeWhile(a => a != outermost).Any(a => a is TryStatementSyntax or LockStatementSyntax)) return false;
        if (levels.Any(l => l.Node is ForEachStatementSyntax each && IsLeft(each))) return false;
        // A turn of a loop around would still send a query of its own.
        if (statement.Ancestors().TakeWhile(a => a is not MemberDeclarationSyntax).Any(a => a is CommonForEachStatementSyntax or ForStatementSyntax)) return false;
        if (levels.Any(l => IsAskedForNull(l, outermost)) || levels.Length > 1 && IsFilled(whole, levels, outermost, model, cancellation)) return false;
        return !DependsOnStatement(levels[levels.Length - 1], statement, model, cancellation);
    }

    /// <summary>Whether the loop may end before its last element, which was cheaper then than all would be.</summary>
    public static bool IsLeft(ForEachStatementSyntax loop) => loop.Statement.DescendantNodesAndSelf(n => n is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax)).Any(n => n switch
    {
        ReturnStatementSyntax or GotoStatementSyntax => true,
        YieldStatementSyntax yield => yield.IsKind(SyntaxKind.YieldBreakStatement),
        BreakStatementSyntax => n.Ancestors().First(a => a is SwitchStatementSyntax or CommonForEachStatementSyntax or ForStatementSyntax or WhileStatementSyntax or DoStatementSyntax) == loop,
        _ => false,
    });

    /// <summary>Whether the loop takes into account that an element, or what it goes over within one, may be null.</summary>
    static bool IsAskedForNull(LoopLevel level, SyntaxNode outermost)
    {
        return outermost.DescendantNodes().Any(n => n switch
        {
            BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression or (int)SyntaxKind.NotEqualsExpression } compared => compared.Right.IsKind(SyntaxKind.NullLiteralExpression) && Is(compared.Left),
            IsPatternExpressionSyntax matched => matched.Pattern.DescendantNodesAndSelf().Any(p => p.IsKind(SyntaxKind.NullLiteralExpression)) && Is(matched.Expression),
            ConditionalAccessExpressionSyntax conditional => Is(conditional.Expression),
            _ => false,
        });

        bool Is(ExpressionSyntax asked) => asked.ToString() == level.Variable.Name && level.Element is not { IsValueType: true } || level.Node != outermost && SyntaxFactory.AreEquivalent(asked, level.Source);
    }

    /// <summary>Whether the elements of an inner loop may come to be only within the outer one.</summary>
    static bool IsFilled(ExpressionSyntax whole, ImmutableArray<LoopLevel> levels, SyntaxNode outermost, SemanticModel model, CancellationToken cancellation) =>
        outermost.DescendantNodes(n => n != whole).OfType<InvocationExpressionSyntax>().Any(c => c.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Load" or "LoadAsync" })
        || outermost.DescendantNodes(n => n != whole).OfType<ExpressionSyntax>().Any(e => e is MemberAccessExpressionSyntax or InvocationExpressionSyntax && !levels[levels.Length - 1].Source.Span.Contains(e.Span) && Sites.QueryTypes.Element(model.GetTypeInfo(e, cancellation).Type) is { } queried
            && levels.Take(levels.Length - 1).Any(l => SymbolEqualityComparer.Default.Equals(queried, l.Element)));

    /// <summary>Whether what is gone over is known only within the statement.</summary>
    static bool DependsOnStatement(LoopLevel outermost, StatementSyntax statement, SemanticModel model, CancellationToken cancellation) =>
        outermost.Source.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Any(n => model.GetSymbolInfo(n, cancellation).Symbol is (ILocalSymbol or IParameterSymbol or IRangeVariableSymbol) and var symbol
            && symbol.DeclaringSyntaxReferences.Any(r => r.SyntaxTree == statement.SyntaxTree && statement.Span.Contains(r.Span) && !outermost.Source.Span.Contains(r.Span)));
}
