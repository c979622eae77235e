using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OneTrip.Flow;

/// <summary>Variables that hold a command of ADO.NET: it is made for each statement, on a connection that lasts.</summary>
static class CommandVariables
{
    /// <summary>The connection on which the variable's command was made: by <c>CreateCommand</c>, or given to the constructor. Null for any other variable.</summary>
    public static ExpressionSyntax? ConnectionOf(IdentifierNameSyntax variable) => LocalVariables.Initial(variable) switch
    {
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "CreateCommand" } call } => call.Expression,
        ObjectCreationExpressionSyntax { Type: var type, ArgumentList.Arguments: { Count: > 1 } arguments } when type.ToString().EndsWith("Command", System.StringComparison.Ordinal) => arguments[1].Expression,
        _ => null,
    };
}
