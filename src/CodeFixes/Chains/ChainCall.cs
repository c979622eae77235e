using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OneTrip.CodeFixes.Chains;

/// <summary>One call of a fluent chain: <c>.Name(arguments)</c>.</summary>
sealed record ChainCall(InvocationExpressionSyntax Invocation, MemberAccessExpressionSyntax Access)
{
    public string Name => Access.Name.Identifier.ValueText;

    public SyntaxToken Dot => Access.OperatorToken;

    /// <summary>The call with the parentheses around it and the <c>!</c> behind it: what the next call is made on.</summary>
    public ExpressionSyntax Whole { get; } = FluentChain.Outward(Invocation);

    /// <summary>The only argument of a call that has one.</summary>
    public ExpressionSyntax? OnlyArgument => Invocation.ArgumentList.Arguments is { Count: 1 } arguments ? arguments[0].Expression : null;

    public IEnumerable<LambdaExpressionSyntax> Lambdas => Invocation.ArgumentList.Arguments.Select(a => a.Expression).OfType<LambdaExpressionSyntax>();
}
