using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace OneTrip.Flow;

/// <summary>Which part of an expression a reader should look at.</summary>
static class Spans
{
    /// <summary>
    /// The read or the called name with its receiver, as long as that is a plain name; behind a longer receiver, which may
    /// go over many lines, the name alone.
    /// </summary>
    public static Location Of(SyntaxNode syntax)
    {
        var node = syntax is InvocationExpressionSyntax invocation ? invocation.Expression : syntax;
        return node switch
        {
            MemberAccessExpressionSyntax member when !IsPlain(member.Expression) => member.Name.GetLocation(),
            MemberBindingExpressionSyntax binding => binding.Name.GetLocation(),
            BaseObjectCreationExpressionSyntax creation => Location.Create(creation.SyntaxTree, TextSpan.FromBounds(creation.SpanStart, Header(creation))),
            _ => node.GetLocation(),
        };
    }

    /// <summary>The end of <c>new Type</c>, without arguments and initializer.</summary>
    static int Header(BaseObjectCreationExpressionSyntax creation) =>
        creation is ObjectCreationExpressionSyntax named ? named.Type.Span.End : creation.NewKeyword.Span.End;

    static bool IsPlain(ExpressionSyntax receiver) => receiver switch
    {
        IdentifierNameSyntax or GenericNameSyntax or ThisExpressionSyntax or BaseExpressionSyntax or PredefinedTypeSyntax or AliasQualifiedNameSyntax => true,
        MemberAccessExpressionSyntax member => IsPlain(member.Expression),
        PostfixUnaryExpressionSyntax suppressed => IsPlain(suppressed.Operand),
        _ => false,
    };
}
