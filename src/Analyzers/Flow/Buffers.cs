using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OneTrip.Flow;

/// <summary>Lists in which a member collects elements until there are enough, or until some time has gone by: what is sent with one is sent for all in it.</summary>
static class Buffers
{
    /// <summary>Whether the call is handed a variable that its member adds to and empties.</summary>
    public static bool AreSent(SyntaxNode call)
    {
        if (call is not InvocationExpressionSyntax { ArgumentList.Arguments: var arguments } || LocalVariables.MemberOf(call) is not { } member) return false;
        foreach (var argument in arguments)
            if (argument.Expression is IdentifierNameSyntax name && IsCalled(member, name, "Clear") && (IsCalled(member, name, "Add") || IsCalled(member, name, "AddRange"))) return true;
        return false;
    }

    static bool IsCalled(SyntaxNode member, IdentifierNameSyntax variable, string method) => member.DescendantNodes().OfType<InvocationExpressionSyntax>()
        .Any(c => c.Expression is MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax owner, Name.Identifier.ValueText: var called } && called == method && owner.Identifier.ValueText == variable.Identifier.ValueText);
}
