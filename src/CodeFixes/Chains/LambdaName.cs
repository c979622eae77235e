using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OneTrip.CodeFixes.Chains;

/// <summary>What a lambda calls its parameter.</summary>
static class LambdaName
{
    /// <summary>The name of the only parameter; null when there are none or several.</summary>
    public static SyntaxToken? Of(LambdaExpressionSyntax lambda) => lambda switch
    {
        SimpleLambdaExpressionSyntax simple => simple.Parameter.Identifier,
        ParenthesizedLambdaExpressionSyntax { ParameterList.Parameters: { Count: 1 } parameters } => parameters[0].Identifier,
        _ => null,
    };
}
