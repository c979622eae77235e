using System.Text.RegularExpressions;

namespace OneTrip.EndToEnd.Tests.Hosting;

/// <summary>A finished build, and what it reported.</summary>
/// <param name="run">The run.</param>
/// <param name="folder">The folder to which paths are made relative.</param>
sealed partial class BuildRun(DotnetRun run, string folder)
{
    /// <summary>Whether the build succeeded.</summary>
    public bool Succeeded => run.ExitCode == 0;

    /// <summary>All that it printed.</summary>
    public string Output => run.Output;

    /// <summary>OneTrip's findings as <c>path:line id</c>.</summary>
    public SortedSet<string> Findings { get; } = new(
        from finding in Finding().Matches(run.Output)
        let path = Path.GetRelativePath(folder, finding.Groups["path"].Value.Trim()).Replace('\\', '/')
        select $"{path}:{finding.Groups["line"].Value} {finding.Groups["id"].Value}",
        StringComparer.Ordinal);

    /// <summary>Everything that was reported as a warning or an error, whoever reported it.</summary>
    public IReadOnlyList<string> Complaints { get; } = [.. Complaint().Matches(run.Output).Select(m => m.Value.Trim()).Distinct()];

    [GeneratedRegex(@"^(?<path>[^\r\n(]+)\((?<line>\d+),\d+\): (warning|error) (?<id>OT\d+):", RegexOptions.Multiline)]
    private static partial Regex Finding();

    [GeneratedRegex(@"^.*: (warning|error) \w+\d*: .*$", RegexOptions.Multiline)]
    private static partial Regex Complaint();
}
