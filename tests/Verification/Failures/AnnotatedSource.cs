using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace OneTrip.Verification;

/// <summary>Prints source with what was reported, or missed, under the lines.</summary>
static class AnnotatedSource
{
    /// <summary>The files that hold anything to show; all of them when there is nothing.</summary>
    public static string Print(IEnumerable<(string Path, string Text)> files, IEnumerable<Diagnostic> reported, IEnumerable<Note>? missed = null)
    {
        var notes = reported.Where(d => d.Location.IsInSource)
            .Select(d => new Note(d.Location.SourceTree!.FilePath, d.Location.SourceSpan, '^', $"{d.Id}: {d.GetMessage()}"))
            .Concat(missed ?? [])
            .ToLookup(n => n.Path);
        var shown = files.Where(f => notes.Count == 0 || notes.Contains(f.Path));
        var printed = string.Join("\n", shown.Select(f => $"// file: {f.Path}\n{Annotate(SourceText.From(f.Text), notes[f.Path])}"));
        return printed + string.Concat(reported.Where(d => !d.Location.IsInSource).Select(d => $"(no place) {d.Id}: {d.GetMessage()}\n"));
    }

    static StringBuilder Annotate(SourceText text, IEnumerable<Note> notes)
    {
        var under = notes.ToLookup(n => text.Lines.GetLineFromPosition(n.Span.Start).LineNumber);
        var printed = new StringBuilder();
        foreach (var line in text.Lines)
        {
            printed.Append(line).Append('\n');
            foreach (var note in under[line.LineNumber].OrderBy(n => n.Span))
            {
                var length = Math.Max(1, Math.Min(note.Span.End, line.End) - note.Span.Start);
                printed.Append(' ', note.Span.Start - line.Start).Append(note.Marker, length).Append(' ').Append(note.Text).Append('\n');
            }
        }

        return printed;
    }
}

/// <summary>What to print under a span.</summary>
readonly record struct Note(string Path, TextSpan Span, char Marker, string Text);
