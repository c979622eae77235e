namespace OneTrip.Tool.Demo;

/// <summary>One finding of an analyzer.</summary>
/// <param name="Rule">The id of the rule.</param>
/// <param name="Message">What it says.</param>
/// <param name="Place">Where it says so.</param>
/// <param name="Related">The query and the other reads.</param>
/// <param name="Query">The query as <c>file:line</c>; null when the finding does not tell.</param>
sealed record Finding(string Rule, string Message, SourceSpan Place, IReadOnlyList<SourceSpan> Related, string? Query)
{
    /// <summary>Whether the rule is about a navigation that is read, so that further places are further reads.</summary>
    public bool IsAboutNavigation => Rule.StartsWith("OT1", StringComparison.Ordinal);

    /// <summary>Whether the span is that of the query.</summary>
    public bool IsQuery(SourceSpan span) => Query == $"{span.File}:{span.StartLine}";
}

/// <summary>A stretch of source code; lines and columns count from one.</summary>
/// <param name="File">The path, relative to the root of the copy, with forward slashes.</param>
/// <param name="StartLine">Its first line.</param>
/// <param name="StartColumn">Its first column.</param>
/// <param name="EndLine">Its last line.</param>
/// <param name="EndColumn">The column after its last.</param>
sealed record SourceSpan(string File, int StartLine, int StartColumn, int EndLine, int EndColumn)
{
    /// <summary>Whether the other span lies in this one.</summary>
    public bool Covers(SourceSpan other) => File == other.File
        && (StartLine, StartColumn).CompareTo((other.StartLine, other.StartColumn)) <= 0
        && (other.EndLine, other.EndColumn).CompareTo((EndLine, EndColumn)) <= 0;
}
