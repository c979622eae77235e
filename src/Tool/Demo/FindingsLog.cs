using System.Text.Json;

namespace OneTrip.Tool.Demo;

/// <summary>Reads the findings out of the log that the compiler writes (SARIF 2.1).</summary>
static class FindingsLog
{
    /// <summary>Reads OneTrip's findings, in the order of their places.</summary>
    /// <param name="path">The log.</param>
    /// <param name="root">The folder to which paths are made relative.</param>
    public static IReadOnlyList<Finding> Read(string path, string root)
    {
        using var log = JsonDocument.Parse(File.ReadAllBytes(path));
        return [.. from run in log.RootElement.GetProperty("runs").EnumerateArray()
                   from result in run.GetProperty("results").EnumerateArray()
                   let rule = result.GetProperty("ruleId").GetString()!
                   where rule.StartsWith("OT", StringComparison.Ordinal)
                   let finding = new Finding(
                       rule,
                       result.GetProperty("message").GetProperty("text").GetString()!,
                       Span(result.GetProperty("locations")[0], root),
                       [.. Related(result).Select(location => Span(location, root))],
                       Query(result, root))
                   orderby finding.Place.File, finding.Place.StartLine, finding.Place.StartColumn
                   select finding];
    }

    static IEnumerable<JsonElement> Related(JsonElement result) =>
        result.TryGetProperty("relatedLocations", out var locations) ? locations.EnumerateArray() : [];

    static string? Query(JsonElement result, string root) =>
        result.TryGetProperty("properties", out var properties) &&
        properties.TryGetProperty("customProperties", out var custom) &&
        custom.TryGetProperty("QuerySite", out var site) &&
        site.GetString() is { } path ? Relative(path, root) : null;

    static string Relative(string path, string root) => Path.GetRelativePath(root, path).Replace('\\', '/');

    static SourceSpan Span(JsonElement location, string root)
    {
        var place = location.GetProperty("physicalLocation");
        var region = place.GetProperty("region");
        var uri = new Uri(place.GetProperty("artifactLocation").GetProperty("uri").GetString()!, UriKind.RelativeOrAbsolute);
        var file = uri.IsAbsoluteUri ? Relative(uri.LocalPath, root) : uri.OriginalString;
        return new SourceSpan(file, Number("startLine"), Number("startColumn"), Number("endLine"), Number("endColumn"));

        int Number(string name) => region.GetProperty(name).GetInt32();
    }
}
