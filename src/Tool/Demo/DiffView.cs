using Spectre.Console;

namespace OneTrip.Tool.Demo;

/// <summary>Prints what the repair changed.</summary>
/// <param name="console">Where to print.</param>
sealed class DiffView(IAnsiConsole console)
{
    /// <summary>Prints the differences of all source files.</summary>
    /// <returns>How many files differ.</returns>
    public int Print(SampleCopy before, SampleCopy after)
    {
        var changed = 0;
        foreach (var path in after.SourceFiles().Order(StringComparer.Ordinal))
        {
            var hunks = LineDiff.Hunks(File.ReadAllText(Path.Combine(before.Root, path)), File.ReadAllText(Path.Combine(after.Root, path)));
            if (hunks.Count == 0) continue;

            changed++;
            console.WriteLine();
            console.MarkupLineInterpolated($"[bold]{path.Replace('\\', '/')}[/]");
            foreach (var hunk in hunks) Print(hunk);
        }

        return changed;
    }

    void Print(IReadOnlyList<DiffLine> hunk)
    {
        console.MarkupLineInterpolated($"[blue]@@ -{hunk[0].OldLine},{hunk.Count(l => l.Mark != '+')} +{hunk[0].NewLine},{hunk.Count(l => l.Mark != '-')} @@[/]");
        foreach (var line in hunk)
        {
            var style = line.Mark switch { '+' => new Style(Color.Green), '-' => new Style(Color.Red), _ => Style.Plain };
            console.Write(new Text(line.Mark + line.Text, style));
            console.WriteLine();
        }
    }
}
