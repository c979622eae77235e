using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace OneTrip.CodeFixes.Chains;

/// <summary>A call of <c>Find</c> on a set. Nothing can be included before it: it must become <c>FirstOrDefault(o => o.Id == id)</c>.</summary>
/// <param name="Call">The call.</param>
/// <param name="Keys">The values of the key.</param>
sealed record FindCall(ChainCall Call, ImmutableArray<ExpressionSyntax> Keys)
{
    /// <summary>Reads a call; null when it is another, or its values cannot be told one by one.</summary>
    /// <param name="call">The call.</param>
    /// <param name="count">How many properties the key has.</param>
    public static FindCall? Read(ChainCall? call, int count)
    {
        if (call is not { Name: "Find" or "FindAsync" }) return null;
        var arguments = call.Invocation.ArgumentList.Arguments;
        // With a token, the values stand in an array.
        var values = arguments.FirstOrDefault()?.Expression switch
        {
            ArrayCreationExpressionSyntax { Initializer.Expressions: var listed } when arguments.Count <= 2 => listed,
            ImplicitArrayCreationExpressionSyntax { Initializer.Expressions: var listed } when arguments.Count <= 2 => listed,
            _ => arguments.Select(a => a.Expression),
        };
        var keys = values.ToImmutableArray();
        return keys.Length == count && count > 0 && keys.All(CanBeCompared) ? new FindCall(call, keys) : null;
    }

    /// <summary>The changes that make it a query.</summary>
    /// <param name="parameter">What the query calls an entity.</param>
    /// <param name="key">The properties of the key.</param>
    public IEnumerable<TextChange> Changes(string parameter, ImmutableArray<string> key)
    {
        var name = Call.Access.Name.Identifier;
        yield return new TextChange(name.Span, name.ValueText == "Find" ? "FirstOrDefault" : "FirstOrDefaultAsync");
        var arguments = Call.Invocation.ArgumentList;
        var start = arguments.OpenParenToken.Span.End;
        for (var i = 0; i < Keys.Length; i++)
        {
            yield return new TextChange(TextSpan.FromBounds(start, Keys[i].SpanStart), i == 0 ? $"{parameter} => {parameter}.{key[0]} == " : $" && {parameter}.{key[i]} == ");
            start = Keys[i].Span.End;
        }
        var end = Keys[0].Parent is InitializerExpressionSyntax { Parent: ExpressionSyntax array } ? array.Span.End : start;
        if (end > start) yield return new TextChange(TextSpan.FromBounds(start, end), "");
    }

    /// <summary>Whether the value can stand behind <c>==</c> as it is written.</summary>
    static bool CanBeCompared(ExpressionSyntax value) => value is IdentifierNameSyntax or MemberAccessExpressionSyntax or InvocationExpressionSyntax or ElementAccessExpressionSyntax
        or LiteralExpressionSyntax or ParenthesizedExpressionSyntax or CastExpressionSyntax or PostfixUnaryExpressionSyntax;
}
