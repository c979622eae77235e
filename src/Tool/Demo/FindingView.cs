using Spectre.Console;

namespace OneTrip.Tool.Demo;

/// <summary>Prints a finding the way a compiler would, with the source line and the query it is about.</summary>
/// <param name="console">Where to print.</param>
/// <param name="root">The folder to which the paths of findings are relative.</param>
sealed class FindingView(IAnsiConsole console, string root)
{
    /// <summary>Prints one finding.</summary>
    public void Print(Finding finding)
    {
        console.WriteLine();
        console.MarkupLineInterpolated($"[yellow]{finding.Rule}[/] [blue]{finding.Place.File}:{finding.Place.StartLine}[/]");
        console.MarkupLineInterpolated($"  {finding.Message}");
        PrintLine(finding.Place, "yellow");
        foreach (var related in finding.Related.Where(r => !finding.Place.Covers(r)))
        {
            var elsewhere = related.File == finding.Place.File ? "" : $" [blue]{Markup.Escape($"{related.File}:{related.StartLine}")}[/]";
            console.MarkupLine($"  [grey]{Label(finding, related)}[/]{elsewhere}");
            PrintLine(related, "grey");
        }
    }

    static string Label(Finding finding, SourceSpan related) =>
        finding.IsQuery(related) ? "the query" : finding.IsAboutNavigation ? "read as well" : "see also";

    void PrintLine(SourceSpan place, string colour)
    {
        var path = Path.Combine(root, place.File);
        if (!File.Exists(path) || File.ReadLines(path).ElementAtOrDefault(place.StartLine - 1) is not { } line) return;

        var start = Math.Min(place.StartColumn - 1, line.Length);
        var end = place.EndLine == place.StartLine ? Math.Min(place.EndColumn - 1, line.Length) : line.Length;
        var indent = line.Length - line.TrimStart().Length;
        console.MarkupLineInterpolated($"  [grey]{place.StartLine,5} |[/]   {line[indent..]}");
        console.MarkupLine($"  [grey]      |[/]   {new string(' ', Math.Max(0, start - indent))}[{colour}]{new string('^', Math.Max(1, end - Math.Max(start, indent)))}[/]");
    }
}
