using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Text;

namespace OneTrip.Verification;

/// <summary>A span that the markup of a source names: by an id, by a number, or (both null) as the only rule's.</summary>
readonly record struct Mark(string? Id, int? Key, TextSpan Span);

/// <summary>A source without its markup, and what the markup said.</summary>
sealed partial record MarkedText(string Text, ImmutableArray<Mark> Marks)
{
    public static MarkedText Parse(string marked)
    {
        var text = new StringBuilder(marked.Length);
        var marks = ImmutableArray.CreateBuilder<Mark>();
        var open = new Stack<(string Name, int Start)>();
        for (var i = 0; i < marked.Length;)
        {
            if (Opening().Match(marked, i) is { Success: true } opening)
            {
                open.Push((opening.Groups["name"].Value, text.Length));
                i += opening.Length;
            }
            else if (open.Count > 0 && Closes(marked, i, open.Peek().Name))
            {
                var (name, start) = open.Pop();
                marks.Add(Named(name, TextSpan.FromBounds(start, text.Length)));
                i += 2;
            }
            else
            {
                text.Append(marked[i++]);
            }
        }

        return open.Count == 0
            ? new(text.ToString(), [.. marks.OrderBy(m => m.Span.Start)])
            : throw new VerificationException($"Markup '{(open.Peek().Name is { Length: > 0 } unclosed ? $"{{|{unclosed}:" : "[|")}' is not closed in:\n{marked}");
    }

    static bool Closes(string marked, int i, string name) => string.CompareOrdinal(marked, i, name.Length == 0 ? "|]" : "|}", 0, 2) == 0;

    static Mark Named(string name, TextSpan span) => name switch
    {
        "" => new(null, null, span),
        ['#', .. var key] => new(null, int.Parse(key, null), span),
        _ => new(name, null, span),
    };

    [GeneratedRegex(@"\G(?:\[\||\{\|(?<name>#?[A-Za-z0-9]+):)")]
    private static partial Regex Opening();
}
