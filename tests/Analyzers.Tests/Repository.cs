namespace OneTrip.Analyzers.Tests;

/// <summary>The files of this repository.</summary>
static class Repository
{
    public static string Root { get; } = Locate();

    public static string Read(params string[] path) => File.ReadAllText(Path.Combine([Root, .. path]));

    /// <summary>The C# files below a folder that people wrote.</summary>
    public static IEnumerable<(string Name, string Text)> SourcesIn(params string[] path)
    {
        var folder = Path.Combine([Root, .. path]);
        return Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(folder, f).Replace('\\', '/'))
            .Where(f => !f.StartsWith("bin/", StringComparison.Ordinal) && !f.StartsWith("obj/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(f => (f, File.ReadAllText(Path.Combine(folder, f))));
    }

    static string Locate()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "global.json"))) return folder.FullName;
        }

        throw new DirectoryNotFoundException($"{AppContext.BaseDirectory} is not below the repository, whose root holds global.json.");
    }
}
