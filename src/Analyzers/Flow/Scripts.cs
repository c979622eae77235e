using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OneTrip.Flow;

/// <summary>Whether the SQL that code sends is such that no one statement could stand for many: a script, or what a database does for one key only.</summary>
static class Scripts
{
    /// <summary>Whether the command's text is the element or a member of it: <c>foreach (var sql in script) db.Database.ExecuteSqlRaw(sql);</c> Each is another statement, and none stands for all.</summary>
    public static bool Executes(SyntaxNode command, string? element)
    {
        if (element is null || SqlText.Of(command) is not { } text) return false;
        while (text is MemberAccessExpressionSyntax part) text = part.Expression;
        return text is IdentifierNameSyntax name && name.Identifier.ValueText == element;
    }

    /// <summary>
    /// Whether each command is a statement of its own, whatever sends it for how many: its text was read from a file, it calls a
    /// procedure, or its text decides which table is meant.
    /// </summary>
    public static bool AreSingle(SyntaxNode command) =>
        SqlText.Of(command) is { } text && (IsRead(text) || SqlText.Written(text) is { } sql && (SqlText.CallsProcedure(sql) || SqlText.NamesAnyTable(sql)));

    /// <summary>Whether the text was read from a file: <c>var sql = File.ReadAllText(path);</c></summary>
    static bool IsRead(ExpressionSyntax text)
    {
        if (HasRead(text)) return true;
        if (text is not IdentifierNameSyntax name || LocalVariables.Named(name).FirstOrDefault() is not { } variable) return false;
        if (variable.Initializer is { Value: var start } && HasRead(start)) return true;
        var values = LocalVariables.Assigned(name).ToList();
        return values.Count > 0 && values.All(HasRead);
    }

    static bool HasRead(ExpressionSyntax value) => value.DescendantNodesAndSelf().OfType<InvocationExpressionSyntax>().Any(c => Reads(c) || IsWholeFile(c)
        || c is { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ToString", Expression: IdentifierNameSyntax builder }, ArgumentList.Arguments.Count: 0 } && IsFilledByReading(builder));

    static bool IsWholeFile(InvocationExpressionSyntax call) => call.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ReadAllText" or "ReadAllTextAsync" };

    static bool Reads(InvocationExpressionSyntax call) => call.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ReadToEnd" or "ReadToEndAsync" or "ReadLine" or "ReadLineAsync" };

    /// <summary>Whether what is read from a file is put together in the variable.</summary>
    static bool IsFilledByReading(IdentifierNameSyntax builder)
    {
        if (LocalVariables.MemberOf(builder) is not { } member) return false;
        var read = new HashSet<string>();
        foreach (var node in member.DescendantNodes())
            if (LocalVariables.Given(node) is var (name, value) && value.DescendantNodesAndSelf().OfType<InvocationExpressionSyntax>().Any(Reads)) read.Add(name);
        return read.Count > 0 && member.DescendantNodes().OfType<InvocationExpressionSyntax>().Any(c => c.Expression is MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax filled, Name.Identifier.ValueText: "Append" or "AppendLine" }
            && filled.Identifier.ValueText == builder.Identifier.ValueText && LoopShape.Mentions(c.ArgumentList, read));
    }
}
