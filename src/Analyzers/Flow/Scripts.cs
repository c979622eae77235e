using System.Linq;
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

    /// <summary>Whether the command's text was read from a file: <c>var sql = File.ReadAllText(path); db.Database.ExecuteSqlRaw(sql);</c> Whoever does so for each of many files runs as many scripts.</summary>
    public static bool IsRead(SyntaxNode command) =>
        command is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: var called }, ArgumentList.Arguments: { Count: > 0 } arguments }
        && called.StartsWith("Execute", System.StringComparison.Ordinal) && arguments[0].Expression is IdentifierNameSyntax text
        && LocalVariables.Named(text).Any(v => v.Initializer is { } start && start.DescendantNodes().OfType<InvocationExpressionSyntax>().Any(Reads));

    static bool Reads(InvocationExpressionSyntax call) => call.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ReadAllText" or "ReadAllTextAsync" or "ReadToEnd" or "ReadToEndAsync" };
}
