namespace OneTrip.Tool.Demo;

/// <summary>One line of a comparison.</summary>
/// <param name="Mark"><c>' '</c>, <c>'-'</c> or <c>'+'</c>.</param>
/// <param name="Text">The line.</param>
/// <param name="OldLine">Its number in the old text, from one; for an added line the number of the next old line.</param>
/// <param name="NewLine">Its number in the new text, from one; for a removed line the number of the next new line.</param>
readonly record struct DiffLine(char Mark, string Text, int OldLine, int NewLine);

/// <summary>Which lines differ between two texts.</summary>
static class LineDiff
{
    const int Context = 3;

    /// <summary>Compares two texts.</summary>
    /// <returns>The changed stretches, each with its context; empty when the texts are equal.</returns>
    public static IReadOnlyList<IReadOnlyList<DiffLine>> Hunks(string before, string after)
    {
        var lines = Compare(Lines(before), Lines(after));
        var hunks = new List<IReadOnlyList<DiffLine>>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Mark == ' ') continue;

            // A hunk goes on as long as the next change is near enough to share context.
            var start = Math.Max(0, i - Context);
            var last = i;
            for (var j = i; j < lines.Count && j <= last + (2 * Context); j++)
            {
                if (lines[j].Mark != ' ') last = j;
            }

            hunks.Add(lines.GetRange(start, Math.Min(lines.Count, last + Context + 1) - start));
            i = last;
        }

        return hunks;
    }

    static string[] Lines(string text) => text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');

    static List<DiffLine> Compare(string[] before, string[] after)
    {
        // common[i, j]: how many lines the rests from i and j have in common, in order.
        var common = new int[before.Length + 1, after.Length + 1];
        for (var i = before.Length - 1; i >= 0; i--)
        {
            for (var j = after.Length - 1; j >= 0; j--)
                common[i, j] = before[i] == after[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
        }

        var lines = new List<DiffLine>();
        for (int i = 0, j = 0; i < before.Length || j < after.Length;)
        {
            if (i < before.Length && j < after.Length && before[i] == after[j]) lines.Add(new DiffLine(' ', before[i], ++i, ++j));
            else if (j == after.Length || (i < before.Length && common[i + 1, j] >= common[i, j + 1])) lines.Add(new DiffLine('-', before[i], ++i, j + 1));
            else lines.Add(new DiffLine('+', after[j], i + 1, ++j));
        }

        return lines;
    }
}
