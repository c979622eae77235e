using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OneTrip.Flow;

/// <summary>The SQL of a command, as far as the code says it.</summary>
static class SqlText
{
    /// <summary>Stands for a part of the text that the code does not say.</summary>
    const char Hole = '\0';

    /// <summary>The expression of the text that a call sends: its first argument, or what was set as the text of the ADO.NET command that it is called on. Null when there is none.</summary>
    public static ExpressionSyntax? Of(SyntaxNode command)
    {
        if (command is not InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax called } call) return null;
        if (called.Expression is IdentifierNameSyntax variable && s_executes.IsMatch(called.Name.Identifier.ValueText) && OfCommand(variable) is { } text) return text;
        return s_takesText.IsMatch(called.Name.Identifier.ValueText) ? call.ArgumentList.Arguments.FirstOrDefault()?.Expression : null;
    }

    /// <summary>The text of the command in a variable: what it is set to nearest before the use, or made with.</summary>
    static ExpressionSyntax? OfCommand(IdentifierNameSyntax variable)
    {
        var set = LocalVariables.MemberOf(variable)?.DescendantNodes().OfType<AssignmentExpressionSyntax>().LastOrDefault(a => a.SpanStart < variable.SpanStart
            && a.Left is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "CommandText", Expression: IdentifierNameSyntax owner } && owner.Identifier.ValueText == variable.Identifier.ValueText);
        return set?.Right ?? (LocalVariables.Initial(variable) is ObjectCreationExpressionSyntax { ArgumentList.Arguments: { Count: > 0 } arguments } ? arguments[0].Expression : null);
    }

    /// <summary>The text, with a hole for whatever is put into it; null when no part of it stands in the code.</summary>
    public static string? Written(ExpressionSyntax text)
    {
        if (text is IdentifierNameSyntax name && LocalVariables.Initial(name) is { } start && !LocalVariables.Assigned(name).Any()) text = start;
        var written = new StringBuilder();
        Write(text, written, 0);
        return written.ToString() is var sql && sql.Any(c => c != Hole) ? sql : null;
    }

    static void Write(ExpressionSyntax text, StringBuilder written, int depth)
    {
        switch (text)
        {
            case LiteralExpressionSyntax literal when literal.IsKind(SyntaxKind.StringLiteralExpression):
                written.Append(literal.Token.ValueText);
                break;
            case InterpolatedStringExpressionSyntax interpolated:
                foreach (var part in interpolated.Contents) written.Append(part is InterpolatedStringTextSyntax said ? said.TextToken.ValueText : Hole.ToString());
                break;
            // Long texts are put together of many pieces.
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum when depth < 200:
                Write(sum.Left, written, depth + 1);
                Write(sum.Right, written, depth + 1);
                break;
            case ParenthesizedExpressionSyntax parenthesized:
                Write(parenthesized.Expression, written, depth + 1);
                break;
            default:
                written.Append(Hole);
                break;
        }
    }

    /// <summary>Whether the statement calls a procedure, which takes the keys that its author gave it.</summary>
    public static bool CallsProcedure(string sql) => s_procedure.IsMatch(sql);

    /// <summary>Whether the table, or whatever else the statement is about, is put into its text: two such statements are not two rows of one.</summary>
    public static bool NamesAnyTable(string sql) => s_anyTable.IsMatch(sql);

    /// <summary>The methods of an ADO.NET command that send it.</summary>
    static readonly Regex s_executes = new("^Execute(NonQuery|Scalar|Reader)(Async)?$", RegexOptions.CultureInvariant);

    /// <summary>The methods of EF Core, Dapper and others whose first argument is the text.</summary>
    static readonly Regex s_takesText = new("^(Execute|FromSql|SqlQuery|Query)", RegexOptions.CultureInvariant);

    static readonly Regex s_procedure = new(@"^\s*(EXEC|EXECUTE|CALL)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    static readonly Regex s_anyTable = new(@"\b(FROM|INTO|UPDATE|JOIN|TABLE|DATABASE|SCHEMA|SEQUENCE|INDEX)\s+[`""\[\w.]*\x00", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
}
