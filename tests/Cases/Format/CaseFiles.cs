using System.Reflection;

namespace OneTrip.Cases;

/// <summary>The files of <c>tests/Cases</c>, which this assembly carries as resources, by path.</summary>
static class CaseFiles
{
    static readonly Assembly Assembly = typeof(CaseFiles).Assembly;

    public static IEnumerable<string> Paths => Assembly.GetManifestResourceNames().Where(n => n.EndsWith(".cs", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    public static bool Exists(string path) => Assembly.GetManifestResourceInfo(path) is not null;

    public static string Read(string path)
    {
        using var reader = new StreamReader(Assembly.GetManifestResourceStream(path) ?? throw new FileNotFoundException(path));
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
