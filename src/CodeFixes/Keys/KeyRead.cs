using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using OneTrip.Rules;

namespace OneTrip.CodeFixes.Keys;

/// <summary>A read of a navigation's key, <c>order.Customer.Id</c>, and what it becomes: <c>order.CustomerId</c>.</summary>
static class KeyRead
{
    /// <summary>The name of the navigation in a read; null when none stands there, as when the file changed since.</summary>
    public static IdentifierNameSyntax? NavigationAt(SyntaxNode root, QueryPlace place)
    {
        if (place.Start < 0 || place.Length <= 0 || place.Start > root.FullSpan.End - place.Length) return null;
        var end = place.Start + place.Length;
        return root.FindToken(end - 1).Parent is IdentifierNameSyntax name && name.Span.End == end ? name : null;
    }

    /// <summary>The changes; null where something else than a key is read, or where the name of what is read says more than its value.</summary>
    public static ImmutableArray<TextChange>? ToForeignKey(IdentifierNameSyntax navigation, ForeignKeyRepair repair)
    {
        ExpressionSyntax read = navigation.Parent switch
        {
            MemberAccessExpressionSyntax access when access.Name == navigation => access,
            MemberBindingExpressionSyntax binding => binding,
            _ => navigation,
        };
        while (read.Parent is PostfixUnaryExpressionSyntax postfix && postfix.IsKind(SyntaxKind.SuppressNullableWarningExpression)) read = postfix;
        ExpressionSyntax? whole = read.Parent switch
        {
            MemberAccessExpressionSyntax access when access.Expression == read && access.Name.Identifier.ValueText == repair.Key => access,
            ConditionalAccessExpressionSyntax { WhenNotNull: MemberBindingExpressionSyntax binding } access when access.Expression == read && binding.Name.Identifier.ValueText == repair.Key => access,
            _ => null,
        };
        if (whole is null) return null;
        var replaced = TextSpan.FromBounds(navigation.SpanStart, whole.Span.End);
        if (whole.DescendantTrivia().Any(t => replaced.Contains(t.Span) && !t.IsKind(SyntaxKind.WhitespaceTrivia) && !t.IsKind(SyntaxKind.EndOfLineTrivia))) return null;

        while (whole.Parent is ConditionalAccessExpressionSyntax around && around.WhenNotNull == whole) whole = around;
        if (IsWritten(whole) || whole.Ancestors().Any(a => a is InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } })) return null;
        var changes = ImmutableArray.Create(new TextChange(replaced, repair.Property));
        return NameOf(whole, repair.Key) is { } name ? changes.Insert(0, new TextChange(new TextSpan(whole.SpanStart, 0), name)) : changes;
    }

    /// <summary>The name that a member of an anonymous type or a tuple has by what it is read from, and keeps.</summary>
    static string? NameOf(ExpressionSyntax value, string key) => value.Parent switch
    {
        AnonymousObjectMemberDeclaratorSyntax { NameEquals: null } => key + " = ",
        ArgumentSyntax { NameColon: null, Parent: TupleExpressionSyntax } => key + ": ",
        _ => null,
    };

    static bool IsWritten(ExpressionSyntax value)
    {
        SyntaxNode node = value;
        while (node.Parent is ParenthesizedExpressionSyntax) node = node.Parent;
        return node.Parent switch
        {
            AssignmentExpressionSyntax assignment => assignment.Left == node,
            PrefixUnaryExpressionSyntax prefix => prefix.Kind() is SyntaxKind.PreIncrementExpression or SyntaxKind.PreDecrementExpression or SyntaxKind.AddressOfExpression,
            PostfixUnaryExpressionSyntax postfix => postfix.Kind() is SyntaxKind.PostIncrementExpression or SyntaxKind.PostDecrementExpression,
            ArgumentSyntax argument => !argument.RefKindKeyword.IsKind(SyntaxKind.None),
            _ => false,
        };
    }
}
