using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using OneTrip.CodeFixes.Edits;

namespace OneTrip.CodeFixes.Loops;

/// <summary>Where statements are inserted before another: before the comments on it.</summary>
/// <param name="Statement">The statement that they come before.</param>
/// <param name="Position">The beginning of the line.</param>
/// <param name="Blanks">What the lines begin with.</param>
sealed record InsertionPoint(StatementSyntax Statement, int Position, string Blanks)
{
    /// <summary>The place before a statement; null when the statement does not begin a line of a block.</summary>
    public static InsertionPoint? Before(StatementSyntax statement, SourceText text)
    {
        if (statement.Parent is not (BlockSyntax or SwitchSectionSyntax or GlobalStatementSyntax)) return null;
        var line = text.Lines.GetLineFromPosition(statement.SpanStart);
        var blanks = text.ToString(TextSpan.FromBounds(line.Start, statement.SpanStart));
        if (!string.IsNullOrWhiteSpace(blanks)) return null;
        while (line.LineNumber > 0 && text.Lines[line.LineNumber - 1] is var before && before.Start >= statement.FullSpan.Start && text.ToString(before.Span).TrimStart().StartsWith("//", StringComparison.Ordinal)) line = before;
        return new InsertionPoint(statement, line.Start, blanks);
    }

    /// <summary>By how many blanks a node's line begins farther to the right.</summary>
    public string Surplus(SyntaxNode node, SourceText text)
    {
        var blanks = ChainLayout.Blanks(text, node.SpanStart);
        return blanks.StartsWith(Blanks, StringComparison.Ordinal) ? blanks.Substring(Blanks.Length) : "";
    }

    /// <summary>Lines, moved to the left by some blanks.</summary>
    public static string Dedented(string text, string surplus) => surplus.Length == 0 ? text : text.Replace("\n" + surplus, "\n");

    /// <summary>The variable right before that holds the same already; null for none.</summary>
    public string? Earlier(string made)
    {
        var siblings = Statement.Parent switch
        {
            BlockSyntax block => block.Statements.AsEnumerable(),
            SwitchSectionSyntax section => section.Statements,
            _ => Enumerable.Empty<StatementSyntax>(),
        };
        return siblings.TakeWhile(s => s != Statement).Reverse().TakeWhile(s => s is LocalDeclarationStatementSyntax).Cast<LocalDeclarationStatementSyntax>()
            .Select(s => s.Declaration.Variables[0]).FirstOrDefault(v => v.Initializer?.Value.ToString() == made)?.Identifier.Text;
    }

    /// <summary>The insertion.</summary>
    public TextChange Insert(IEnumerable<string> statements, SourceText text)
    {
        var end = ChainLayout.LineBreak(text, Statement.SpanStart);
        return new TextChange(new TextSpan(Position, 0), string.Concat(statements.Select(s => Blanks + Wrapped(s, end) + end)));
    }

    /// <summary>A statement of one line that is too long for it, with each call of its query on a line of its own.</summary>
    string Wrapped(string statement, string end)
    {
        const int Width = 140;
        if (Blanks.Length + statement.Length <= Width || statement.IndexOf('\n') >= 0) return statement;
        var expression = SyntaxFactory.ParseStatement(statement).DescendantNodes().OfType<EqualsValueClauseSyntax>().FirstOrDefault()?.Value;
        var dots = new List<int>();
        while (true)
            switch (expression)
            {
                case AwaitExpressionSyntax awaited: expression = awaited.Expression; break;
                case ParenthesizedExpressionSyntax parenthesized:
                    // What is done with the result stays behind the parenthesis.
                    dots.Clear();
                    expression = parenthesized.Expression;
                    break;
                case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access }:
                    dots.Add(access.OperatorToken.SpanStart);
                    expression = access.Expression;
                    break;
                default: return dots.Aggregate(statement, (s, dot) => s.Insert(dot, end + Blanks + (Blanks.StartsWith("\t", StringComparison.Ordinal) ? "\t" : "    ")));
            }
    }
}
