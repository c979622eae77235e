using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace OneTrip.CodeFixes.Edits;

/// <summary>Where the first using of a file goes: below its header and its directives, above all code and the comments on it.</summary>
static class FirstUsing
{
    public static (int Position, string Text) Place(CompilationUnitSyntax unit, string space, SourceText text)
    {
        var end = ChainLayout.LineBreak(text, 0);
        if (unit.Externs.LastOrDefault() is { } last) return (ChainLayout.EndOfLine(last.GetLastToken()), $"{end}using {space};");

        var first = unit.GetFirstToken(includeZeroWidth: true);
        var header = HeaderEnd(first.LeadingTrivia);
        // Whatever follows the header keeps the blank line that it may have before it.
        return header > 0 ? (header, $"{end}using {space};{end}{(StartsBlank(text, header) ? "" : end)}") : (0, $"using {space};{end}{end}");
    }

    /// <summary>The end of the last directive, or else of the comments with which the file begins, up to a blank line; zero without either.</summary>
    static int HeaderEnd(SyntaxTriviaList trivia)
    {
        if (trivia.LastOrDefault(t => t.IsDirective) is { RawKind: not 0 } directive) return directive.FullSpan.End;

        var end = 0;
        var blank = true;
        foreach (var t in trivia.Where(t => !t.IsKind(SyntaxKind.WhitespaceTrivia)))
        {
            var isBreak = t.IsKind(SyntaxKind.EndOfLineTrivia);
            if (isBreak ? blank : !t.IsKind(SyntaxKind.SingleLineCommentTrivia) && !t.IsKind(SyntaxKind.MultiLineCommentTrivia)) break;
            end = t.FullSpan.End;
            blank = isBreak;
        }
        return end;
    }

    static bool StartsBlank(SourceText text, int position) => string.IsNullOrWhiteSpace(text.Lines.GetLineFromPosition(position).ToString());
}
