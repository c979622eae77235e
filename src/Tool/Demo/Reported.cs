using System.Text.RegularExpressions;

namespace OneTrip.Tool.Demo;

/// <summary>Which endpoint does a finding stand in? Read off the sample's source: a handler is a lambda, or a method that a route names.</summary>
static partial class Reported
{
    /// <summary>The path of the endpoint whose handler holds the finding; null when none is recognised.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="root">The folder to which its path is relative.</param>
    public static string? Endpoint(Finding finding, string root)
    {
        var source = File.ReadAllText(Path.Combine(root, finding.Place.File));
        foreach (var line in source.ReplaceLineEndings("\n").Split('\n').Take(finding.Place.StartLine).Reverse())
        {
            if (Route().Match(line) is { Success: true } route) return route.Groups["path"].Value;

            if (Method().Match(line) is { Success: true } method)
            {
                var name = method.Groups["name"].Value;
                return Route().Matches(source).FirstOrDefault(r => r.Groups["handler"].Value == name)?.Groups["path"].Value;
            }
        }

        return null;
    }

    [GeneratedRegex("""\.Map(Get|Post|Put|Delete)\("(?<path>[^"]+)",\s*(?<handler>\w+\b)?""")]
    private static partial Regex Route();

    [GeneratedRegex(@"^    (private|public|internal|protected)\b.*?\b(?<name>\w+)\(")]
    private static partial Regex Method();
}
