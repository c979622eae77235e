using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OneTrip.Flow;

/// <summary>What a loop over groups does with a group: asks for its key, for one of its elements, or for all of them at once.</summary>
static class Groups
{
    /// <summary>Whether the expression is the group's key. No two groups have the same.</summary>
    public static bool IsKey(ExpressionSyntax expression, string? group) =>
        group is not null && expression is MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax owner, Name.Identifier.ValueText: "Key" } && owner.Identifier.ValueText == group;

    /// <summary>Whether the command asks for all elements of the group at once, by <c>ids.Contains(…)</c>: it is a batch, and the loop is over batches.</summary>
    public static bool AreAskedForAtOnce(SyntaxNode loop, SyntaxNode command, string? group) => group is not null && AsksForAll(loop, command, group, 0);

    static bool AsksForAll(SyntaxNode loop, SyntaxNode command, string group, int depth)
    {
        foreach (var node in command.DescendantNodesAndSelf())
            switch (node)
            {
                case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Contains", Expression: var asked } } when IsAll(loop, asked, group, 0):
                // A query that the loop has put together before.
                case IdentifierNameSyntax name when depth < 3 && Declared(loop, name) is { } start && start != command && AsksForAll(loop, start, group, depth + 1):
                    return true;
            }
        return false;
    }

    /// <summary>Whether the expression is the group as a sequence, or what was made of each of its elements.</summary>
    static bool IsAll(SyntaxNode loop, ExpressionSyntax expression, string group, int depth) => depth < 8 && expression switch
    {
        IdentifierNameSyntax name => name.Identifier.ValueText == group || Declared(loop, name) is { } start && IsAll(loop, start, group, depth + 1),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax called } => !s_ofOne.Any(o => called.Name.Identifier.ValueText.StartsWith(o, StringComparison.Ordinal)) && IsAll(loop, called.Expression, group, depth + 1),
        ParenthesizedExpressionSyntax parenthesized => IsAll(loop, parenthesized.Expression, group, depth + 1),
        _ => false,
    };

    static ExpressionSyntax? Declared(SyntaxNode loop, IdentifierNameSyntax name) =>
        LocalVariables.Named(name).FirstOrDefault(v => loop.Span.Contains(v.Span) && !v.Span.Contains(name.Span))?.Initializer?.Value;

    /// <summary>Operators that bring one element, or a value of all.</summary>
    static readonly string[] s_ofOne = { "First", "Single", "Last", "ElementAt", "Min", "Max", "Sum", "Count", "LongCount", "Average", "Aggregate", "Any", "All", "Contains" };
}
