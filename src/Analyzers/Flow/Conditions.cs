using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OneTrip.Flow;

/// <summary>Whether code runs only under a condition of its member.</summary>
static class Conditions
{
    /// <summary>Whether a branch stands around the expression, within its member.</summary>
    public static bool Enclose(SyntaxNode syntax) => IsUnder(syntax, null);

    /// <summary>Whether the expression runs after a failure only, or stands in for a value that is at hand otherwise: <c>element.Name ?? db.Names.First(…)</c>.</summary>
    public static bool AreExceptional(SyntaxNode syntax)
    {
        for (var node = syntax; node.Parent is { } parent and not MemberDeclarationSyntax; node = parent)
            if (parent is CatchClauseSyntax || parent is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } otherwise && otherwise.Right == node && !otherwise.Left.DescendantNodesAndSelf().Any(n => n is InvocationExpressionSyntax)) return true;
        return false;
    }

    /// <summary>Branches around a command within its member, beyond which a caller seldom gets there.</summary>
    const int Many = 3;

    /// <summary>Whether so many branches stand around the expression, within its member, that a caller seldom gets there.</summary>
    public static bool AreManyAround(SyntaxNode syntax)
    {
        var branches = 0;
        for (var node = syntax; node.Parent is { } parent and not MemberDeclarationSyntax; node = parent)
            if (!(parent is IfStatementSyntax && parent.Parent is ElseClauseSyntax) && Chooses(node, parent)) branches++;
        return branches >= Many;
    }

    /// <summary>Whether the expression runs only when an argument has a certain type, which each caller knows and this member does not.</summary>
    public static bool AskForType(SyntaxNode syntax, ISymbol member)
    {
        if (member is not IMethodSymbol { Parameters: { IsEmpty: false } parameters }) return false;
        for (var node = syntax; node.Parent is { } parent and not MemberDeclarationSyntax; node = parent)
            if (parent is IfStatementSyntax @if && @if.Statement == node && TypeTested(@if.Condition) is { } tested && parameters.Any(p => p.Name == tested && p.Type.SpecialType == SpecialType.System_Object)) return true;
        return false;
    }

    /// <summary>The name that the condition asks for its type: <c>value is string text</c>.</summary>
    static string? TypeTested(ExpressionSyntax condition) => condition switch
    {
        IsPatternExpressionSyntax { Expression: IdentifierNameSyntax name, Pattern: DeclarationPatternSyntax } => name.Identifier.ValueText,
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.IsExpression, Left: IdentifierNameSyntax name } => name.Identifier.ValueText,
        _ => null,
    };

    /// <summary>Whether the two stand on the two sides of one branch, and under no other condition: one of them always runs.</summary>
    public static bool AreAlternatives(SyntaxNode a, SyntaxNode b)
    {
        if (a.SyntaxTree != b.SyntaxTree) return false;
        for (var node = a; node.Parent is { } parent and not MemberDeclarationSyntax; node = parent)
            if (OtherSide(node, parent) is { } other)
            {
                var branch = parent is ElseClauseSyntax { Parent: { } whole } ? whole : parent;
                return other.Span.Contains(b.Span) && !IsUnder(b, other) && !IsUnder(branch, null);
            }
            else if (Chooses(node, parent)) return false;
        return false;
    }

    static SyntaxNode? OtherSide(SyntaxNode side, SyntaxNode branch) => branch switch
    {
        IfStatementSyntax { Else.Statement: { } other } @if when @if.Statement == side => other,
        ElseClauseSyntax { Parent: IfStatementSyntax @if } => @if.Statement,
        ConditionalExpressionSyntax conditional when conditional.WhenTrue == side => conditional.WhenFalse,
        ConditionalExpressionSyntax conditional when conditional.WhenFalse == side => conditional.WhenTrue,
        _ => null,
    };

    /// <summary>Whether a branch stands around the expression, within its member or a part of it.</summary>
    static bool IsUnder(SyntaxNode syntax, SyntaxNode? part)
    {
        for (var node = syntax; node != part && node.Parent is { } parent and not MemberDeclarationSyntax; node = parent)
            if (parent == part) return false;
            else if (Chooses(node, parent)) return true;
        return false;
    }

    /// <summary>Whether the parent decides if the node runs at all.</summary>
    static bool Chooses(SyntaxNode node, SyntaxNode parent) => parent switch
    {
        IfStatementSyntax @if => @if.Condition != node,
        ConditionalExpressionSyntax conditional => conditional.Condition != node,
        SwitchSectionSyntax or SwitchExpressionArmSyntax or CatchClauseSyntax => true,
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression or (int)SyntaxKind.LogicalOrExpression or (int)SyntaxKind.CoalesceExpression } binary => binary.Right == node,
        _ => false,
    };

    /// <summary>Whether a statement before the expression leaves its member under a condition.</summary>
    public static bool Precede(SyntaxNode syntax)
    {
        for (var node = syntax; node.Parent is { } parent and not MemberDeclarationSyntax; node = parent)
            if (parent is BlockSyntax block && block.Statements.TakeWhile(s => s != node).Any(s => s is IfStatementSyntax { Else: null } @if && Guards.GoesOn(@if))) return true;
        return false;
    }
}
