using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OneTrip.Flow;

/// <summary>Whether a look into a dictionary, set or cache decides if code runs at all.</summary>
static class Guards
{
    /// <summary>Whether such a look stands in front of the expression, within its member.</summary>
    public static bool Guard(SyntaxNode syntax)
    {
        for (var node = syntax; node is not (null or MemberDeclarationSyntax); node = node.Parent)
        {
            var isGuard = node.Parent switch
            {
                IfStatementSyntax @if => @if.Condition != node && (Misses(@if.Condition, @if.Statement == node) || IsFilledOnce(@if, syntax)),
                ConditionalExpressionSyntax conditional => conditional.Condition != node && Misses(conditional.Condition, conditional.WhenTrue == node),
                BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } coalesce => coalesce.Right == node && LooksUp(coalesce.Left),
                AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceAssignmentExpression } assignment => assignment.Right == node && !IsOfElement(assignment.Left),
                ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } => IsCache(call.Expression) || node is AnonymousFunctionExpressionSyntax && call.Expression is MemberAccessExpressionSyntax asked && IsNamedCache(asked.Expression),
                BlockSyntax block => block.Statements.TakeWhile(s => s != node).Any(Leaves),
                _ => false,
            };
            if (isGuard) return true;
        }
        return false;
    }

    /// <summary>Whether the condition asks for the very variable or member that the expression then fills: <c>if (known == null) known = …</c></summary>
    static bool IsFilledOnce(IfStatementSyntax @if, SyntaxNode syntax)
    {
        for (var node = syntax; node != @if && node is not null; node = node.Parent)
            if (node.Parent is AssignmentExpressionSyntax assignment && assignment.Right == node && !IsOfElement(assignment.Left) && Last(assignment.Left) is { } filled
                && @if.Condition.DescendantNodesAndSelf().OfType<SimpleNameSyntax>().Any(n => n.Identifier.ValueText == filled)) return true;
        return false;
    }

    /// <summary>Whether a statement goes no further when the look succeeds: <c>if (known.TryGetValue(…)) continue;</c></summary>
    static bool Leaves(StatementSyntax statement) => statement switch
    {
        IfStatementSyntax { Else: null } @if => Misses(@if.Condition, false) && GoesOn(@if),
        LockStatementSyntax { Statement: BlockSyntax locked } => locked.Statements.Any(Leaves),
        _ => false,
    };

    /// <summary>Whether what is done on a condition ends this turn.</summary>
    public static bool GoesOn(IfStatementSyntax @if) => End(@if) is ContinueStatementSyntax or ReturnStatementSyntax;

    /// <summary>The last statement that is done on a condition.</summary>
    public static StatementSyntax End(IfStatementSyntax @if) => @if.Statement is BlockSyntax { Statements: { Count: > 0 } inner } ? inner.Last() : @if.Statement;

    /// <summary>Whether the member of a loop's own element is meant, which is another one in each turn.</summary>
    static bool IsOfElement(ExpressionSyntax target)
    {
        if (target is not MemberAccessExpressionSyntax) return false;
        var owner = target;
        while (owner is MemberAccessExpressionSyntax member) owner = member.Expression;
        return owner is IdentifierNameSyntax { Identifier.ValueText: var name }
            && target.Ancestors().TakeWhile(a => a is not MemberDeclarationSyntax).Any(a => a is ForEachStatementSyntax each && each.Identifier.ValueText == name);
    }

    static bool LooksUp(SyntaxNode condition) => Misses(condition, true) || Misses(condition, false);

    /// <summary>Whether a look that found nothing makes the condition come out so.</summary>
    static bool Misses(SyntaxNode condition, bool outcome) => condition.DescendantNodesAndSelf().OfType<SimpleNameSyntax>().Any(n => n.Identifier.ValueText switch
    {
        var name when FindsKnown(name) => IsNegated(n, condition) == outcome,
        var name when AddsUnknown(name) => IsNegated(n, condition) != outcome,
        _ => IsCache(n) || n is IdentifierNameSyntax && n.Parent is not MemberAccessExpressionSyntax && Remembered(n) is { } look && Misses(look, IsNegated(n, condition) != outcome),
    });

    /// <summary>Whether the condition holds when what it names does not.</summary>
    static bool IsNegated(SyntaxNode name, SyntaxNode condition)
    {
        var isNegated = false;
        for (var node = name; node != condition && node is not null; node = node.Parent)
            isNegated ^= node.Parent is PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression }
                or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression, Right.RawKind: (int)SyntaxKind.FalseLiteralExpression }
                or IsPatternExpressionSyntax { Pattern: ConstantPatternSyntax { Expression.RawKind: (int)SyntaxKind.FalseLiteralExpression } };
        return isNegated;
    }

    /// <summary>The look whose answer a variable remembers, as it is declared in a block around.</summary>
    static ExpressionSyntax? Remembered(SimpleNameSyntax variable) => LocalVariables.Named(variable)
        .FirstOrDefault(v => LocalVariables.StatementOf(v).Span.End <= variable.SpanStart)?.Initializer?.Value is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax } look && IsLook(look.Expression) ? look : null;

    static bool IsLook(SyntaxNode called) => Last(called) is { } name && (FindsKnown(name) || AddsUnknown(name)) || IsCache(called);

    /// <summary>Whether the look succeeds when the value is known already.</summary>
    static bool FindsKnown(string name) => name is "TryGetValue" or "ContainsKey" or "Contains" or "TryGet";

    /// <summary>Whether the look succeeds when the value was not known, and remembers it.</summary>
    static bool AddsUnknown(string name) => name is "Add" or "TryAdd";

    /// <summary>Whether the name is that of a look into a cache: <c>GetOrAdd</c>, <c>GetOrCreateAsync</c>, <c>GetValueOrDefault</c>, <c>EnsureInitialized</c>.</summary>
    static bool IsCache(SyntaxNode name) => name is SimpleNameSyntax or MemberAccessExpressionSyntax && Last(name) is { } last
        && (last.StartsWith("GetOr", System.StringComparison.Ordinal) || last.StartsWith("GetValueOr", System.StringComparison.Ordinal) || last == "EnsureInitialized");

    /// <summary>Whether the receiver calls itself a cache.</summary>
    static bool IsNamedCache(SyntaxNode receiver) => Last(receiver)?.IndexOf("cache", System.StringComparison.OrdinalIgnoreCase) >= 0;

    static string? Last(SyntaxNode name) => name switch
    {
        MemberAccessExpressionSyntax member => member.Name.Identifier.ValueText,
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        _ => null,
    };
}
