using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using OneTrip.CodeFixes.Chains;

namespace OneTrip.CodeFixes.Edits;

/// <summary>How a chain is laid out around a place in it: on one line, or each call on its own.</summary>
sealed class ChainLayout
{
    readonly FluentChain chain;
    readonly SourceText text;
    readonly int place;

    /// <param name="chain">The chain.</param>
    /// <param name="text">The text in which it stands.</param>
    /// <param name="place">Index of the call before which something is inserted.</param>
    public ChainLayout(FluentChain chain, SourceText text, int place)
    {
        this.chain = chain;
        this.text = text;
        this.place = place;
        // The next call shows it; at the end of the chain the last one does.
        IsPerLine = (chain.At(place) ?? chain.At(place - 1)) is { } neighbour && StartsLine(neighbour);
    }

    ChainLayout(FluentChain chain, SourceText text, int place, string broken)
        : this(chain, text, place)
    {
        this.broken = broken;
        IsPerLine = true;
    }

    /// <summary>Lines that are longer are broken.</summary>
    const int Width = 160;

    // What the calls of a chain are indented by that stood on one line.
    readonly string? broken;

    bool IsPerLine { get; }

    /// <summary>The layout for calls that would make the line of a chain too long: each on a line of its own from there on. The same where they would not.</summary>
    public ChainLayout Fitting(string calls)
    {
        if (IsPerLine || place > 0 || chain.Calls.IsEmpty || chain.Calls.Any(StartsLine) || !StandsAlone) return this;
        var line = text.Lines.GetLineFromPosition(Position);
        var blanks = Blanks(text, Position);
        return Math.Min(line.End, chain.Calls.Last().Invocation.Span.End) - line.Start + calls.Length <= Width ? this : new ChainLayout(chain, text, place, blanks + (blanks.StartsWith("\t", StringComparison.Ordinal) ? "\t" : "    "));
    }

    /// <summary>Whether the chain is all that a statement or a body computes, so that lines of its own look like those of others.</summary>
    bool StandsAlone => chain.Root.Ancestors().TakeWhile(a => a is not (StatementSyntax or ArrowExpressionClauseSyntax)).All(a => a is MemberAccessExpressionSyntax or InvocationExpressionSyntax or AwaitExpressionSyntax or EqualsValueClauseSyntax
        or VariableDeclaratorSyntax or VariableDeclarationSyntax or AssignmentExpressionSyntax) && chain.Root.FirstAncestorOrSelf<StatementSyntax>() is null or LocalDeclarationStatementSyntax or ReturnStatementSyntax or ExpressionStatementSyntax;

    /// <summary>What comes behind the new calls: a line break where the chain was broken by them.</summary>
    public string After => broken is not null && chain.At(place) is not null ? NewLine + broken : "";

    /// <summary>Where new calls are inserted: behind the comment that ends the line of the call before, if they get lines of their own.</summary>
    public int Position
    {
        get
        {
            var last = chain.Receiver(place).GetLastToken();
            return IsPerLine ? EndOfLine(last) : last.Span.End;
        }
    }

    /// <summary>What comes before a new Include.</summary>
    public string BeforeInclude => IsPerLine ? NewLine + Indentation : "";

    /// <summary>What comes before a new ThenInclude, which some chains indent deeper than the Include.</summary>
    /// <param name="run">The run of Includes that it continues; null when it continues a new Include.</param>
    /// <param name="runs">All runs of the chain.</param>
    public string BeforeThenInclude(IncludeRun? run, ImmutableArray<IncludeRun> runs)
    {
        if (!IsPerLine) return "";
        if (run is { } && run.Last > run.First && StartsLine(chain.Calls[run.Last])) return NewLine + IndentationOf(chain.Calls[run.Last]);

        var include = run is { } && StartsLine(chain.Calls[run.First]) ? IndentationOf(chain.Calls[run.First]) : Indentation;
        return NewLine + include + runs.Select(Deeper).FirstOrDefault(d => d is not null);
    }

    /// <summary>The end of a token, or of the comment behind it on its line.</summary>
    public static int EndOfLine(SyntaxToken token)
    {
        var comment = token.TrailingTrivia.LastOrDefault(t => t.IsKind(SyntaxKind.SingleLineCommentTrivia) || t.IsKind(SyntaxKind.MultiLineCommentTrivia));
        return comment.IsKind(SyntaxKind.None) ? token.Span.End : comment.Span.End;
    }

    /// <summary>The line break that the text uses around a position.</summary>
    public static string LineBreak(SourceText text, int position)
    {
        var line = text.Lines.GetLineFromPosition(position);
        if (line.End == line.EndIncludingLineBreak && line.LineNumber > 0) line = text.Lines[line.LineNumber - 1];
        return line.End == line.EndIncludingLineBreak ? "\n" : text.ToString(TextSpan.FromBounds(line.End, line.EndIncludingLineBreak));
    }

    /// <summary>The blanks with which a position's line begins.</summary>
    public static string Blanks(SourceText text, int position)
    {
        var line = text.Lines.GetLineFromPosition(position).ToString();
        return line.Substring(0, line.Length - line.TrimStart().Length);
    }

    string NewLine => LineBreak(text, Position);

    /// <summary>The indentation of the nearest call on its own line, the ThenIncludes aside.</summary>
    string Indentation => broken ?? IndentationOf(
        chain.Calls.Skip(place).Concat(chain.Calls.Take(place).Reverse()).Where(StartsLine).OrderBy(c => c.Name == "ThenInclude" ? 1 : 0).First());

    /// <summary>By how much a run indents its ThenInclude; null when that cannot be seen.</summary>
    string? Deeper(IncludeRun run)
    {
        var (include, then) = (chain.Calls[run.First], chain.Calls[run.Last]);
        if (run.First == run.Last || !StartsLine(include) || !StartsLine(then)) return null;
        var (outer, inner) = (IndentationOf(include), IndentationOf(then));
        return inner.StartsWith(outer, StringComparison.Ordinal) ? inner.Substring(outer.Length) : null;
    }

    string IndentationOf(ChainCall call) => Blanks(text, call.Dot.SpanStart);

    bool StartsLine(ChainCall call)
    {
        var line = text.Lines.GetLineFromPosition(call.Dot.SpanStart);
        return string.IsNullOrWhiteSpace(text.ToString(TextSpan.FromBounds(line.Start, call.Dot.SpanStart)));
    }
}
