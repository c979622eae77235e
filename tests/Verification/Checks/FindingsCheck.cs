using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace OneTrip.Verification;

/// <summary>Are the findings exactly those that the markup, and the test, name?</summary>
static class FindingsCheck
{
    public static void Check(AnalyzedSolution analyzed, Layout layout, IReadOnlyList<DiagnosticResult> expected, string defaultId, string what)
    {
        var unmatched = analyzed.Findings.ToList();
        var missed = new List<Note>();
        // The precise expectations choose first.
        foreach (var result in expected)
        {
            if (unmatched.FindIndex(d => Matches(d, result, layout)) is >= 0 and var index) unmatched.RemoveAt(index);
            else missed.Add(Missed(result, layout));
        }

        foreach (var (file, mark) in layout.Files.SelectMany(f => f.Source.Marks.Where(m => m.Key is null).Select(m => (f, m))))
        {
            var id = mark.Id ?? defaultId;
            if (unmatched.FindIndex(d => d.Id == id && IsAt(d.Location, file.Path, mark)) is >= 0 and var index) unmatched.RemoveAt(index);
            else missed.Add(new(file.Path, mark.Span, '~', $"{id} is expected here"));
        }

        missed.AddRange(UnusedNumbers(analyzed.Findings, layout, expected));
        if (unmatched.Count + missed.Count == 0) return;
        throw new VerificationException(
            $"The findings in the {what} are not the expected ones: {unmatched.Count} unexpected, {missed.Count} missed.\n" +
            string.Concat(unmatched.Select(d => $"  unexpected: {Finding.Whole(d)}\n")) +
            $"\n{AnnotatedSource.Print(analyzed.Files, analyzed.Findings, missed)}");
    }

    // A numbered span that no expectation uses says: some finding points here as well.
    static IEnumerable<Note> UnusedNumbers(ImmutableArray<Diagnostic> findings, Layout layout, IReadOnlyList<DiagnosticResult> expected) =>
        from file in layout.Files
        from mark in file.Source.Marks
        where mark.Key is not null
            && !expected.Any(e => e.Locations.Any(l => l.MarkupKey == mark.Key))
            && !findings.Any(d => d.AdditionalLocations.Any(l => IsAt(l, file.Path, mark)))
        select new Note(file.Path, mark.Span, '~', "an additional location is expected here");

    static bool Matches(Diagnostic d, DiagnosticResult expected, Layout layout) =>
        d.Id == expected.Id
        && (expected.Message is null || d.GetMessage() == expected.Message)
        && (expected.Locations is not [var first, ..] || IsAt(d.Location, first, layout))
        && (expected.Locations is not [_, _, ..]
            || expected.Locations.Length == d.AdditionalLocations.Count + 1 && expected.Locations.Skip(1).Zip(d.AdditionalLocations).All(p => IsAt(p.Second, p.First, layout)));

    static bool IsAt(Location location, ExpectedLocation expected, Layout layout)
    {
        if (expected.MarkupKey is not { } key) return location.GetLineSpan() is var span && span.Path.EndsWith(expected.Path!, StringComparison.Ordinal) && span.Span == expected.Lines;
        var (path, mark) = layout.Numbered(key);
        return IsAt(location, path, mark);
    }

    static bool IsAt(Location location, string path, Mark mark) => location.SourceTree?.FilePath == path && location.SourceSpan == mark.Span;

    static Note Missed(DiagnosticResult expected, Layout layout)
    {
        var text = $"{expected.Id} is expected here{(expected.Message is null ? "" : $": {expected.Message}")}{(expected.Locations.Length > 1 ? $", with {expected.Locations.Length - 1} additional locations" : "")}";
        if (expected.Locations is [{ MarkupKey: { } key }, ..]) return layout.Numbered(key) is var (path, mark) ? new(path, mark.Span, '~', text) : default;
        return new(layout.Files.First().Path, default, '~', expected.Locations is [var place, ..] ? $"{text} [{place.Path}{place.Lines}]" : text.Replace("here", "somewhere"));
    }
}
