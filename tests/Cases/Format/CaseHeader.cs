using System.Text.RegularExpressions;

namespace OneTrip.Cases;

/// <summary>The lines <c>// key: value</c> that a case begins with.</summary>
sealed partial class CaseHeader
{
    static readonly string[] Keys = ["case", "fact", "model", "ef", "repair", "grows", "finds", "option"];

    readonly ILookup<string, string> values;

    CaseHeader(ILookup<string, string> values) => this.values = values;

    public string? this[string key] => values[key].SingleOrDefault();

    public IEnumerable<string> All(string key) => values[key];

    public static CaseHeader Read(string path, string text)
    {
        var comments = text.Split('\n').TakeWhile(l => l.StartsWith("//", StringComparison.Ordinal) && !l.StartsWith("// file:", StringComparison.Ordinal) && !l.StartsWith("// project:", StringComparison.Ordinal));
        var values = comments.Select(l => Line().Match(l)).Where(m => m.Success).ToLookup(m => m.Groups["key"].Value, m => m.Groups["value"].Value.Trim());
        if (values.Select(v => v.Key).Except(Keys).FirstOrDefault() is { } unknown) throw new FormatException($"{path}: nothing is known about '// {unknown}:'. Known are {string.Join(", ", Keys)}, file and project.");
        return new(values);
    }

    [GeneratedRegex("^// (?<key>[a-z]+): (?<value>.*)$")]
    private static partial Regex Line();
}
