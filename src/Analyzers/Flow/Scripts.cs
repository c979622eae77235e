using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OneTrip.Flow;

/// <summary>Whether the SQL that a loop executes is not written in it, but is what the loop goes over.</summary>
static class Scripts
{
    /// <summary>Whether the command's text is the element or a member of it: <c>foreach (var sql in script) db.Database.ExecuteSqlRaw(sql);</c> Each is another statement, and none stands for all.</summary>
    public static bool Executes(SyntaxNode command, string? element)
    {
        if (element is null || command is not InvocationExpressionSyntax { ArgumentList.Arguments: { Count: > 0 } arguments } call) return false;
        if (call.Expression is not MemberAccessExpressionSyntax member || !member.Name.Identifier.ValueText.StartsWith("Execute", System.StringComparison.Ordinal)) return false;
        var text = arguments[0].Expression;
        while (text is MemberAccessExpressionSyntax part) text = part.Expression;
        return text is IdentifierNameSyntax name && name.Identifier.ValueText == element;
    }
}
