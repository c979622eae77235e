using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OneTrip.Flow;

/// <summary>Whether a member saves the changes of a context that it has made itself, and that ends with it.</summary>
static class OwnContexts
{
    /// <summary>Whether the call is made on such a context, or on a transaction of it. No caller can put off what it does: the context is gone when the member returns.</summary>
    public static bool Begin(SyntaxNode call, int depth = 0)
    {
        var root = call;
        while (true)
            switch (root)
            {
                case MemberAccessExpressionSyntax member: root = member.Expression; break;
                case InvocationExpressionSyntax invocation: root = invocation.Expression; break;
                case AwaitExpressionSyntax awaited: root = awaited.Expression; break;
                case ParenthesizedExpressionSyntax parenthesized: root = parenthesized.Expression; break;
                case IdentifierNameSyntax name: return depth < 4 && LocalVariables.Initial(name) is { } made && (IsMade(made) || Begin(made, depth + 1));
                default: return false;
            }
    }

    static bool IsMade(ExpressionSyntax expression) => expression switch
    {
        AwaitExpressionSyntax awaited => IsMade(awaited.Expression),
        ObjectCreationExpressionSyntax or ImplicitObjectCreationExpressionSyntax => true,
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ConfigureAwait" } configured } => IsMade(configured.Expression),
        InvocationExpressionSyntax call => (call.Expression as MemberAccessExpressionSyntax)?.Name.Identifier.ValueText is { } called ? Creates(called) : call.Expression is SimpleNameSyntax own && Creates(own.Identifier.ValueText),
        _ => false,
    };

    static bool Creates(string method) => method.StartsWith("Create", System.StringComparison.Ordinal);
}
