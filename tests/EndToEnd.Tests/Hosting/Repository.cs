using System.Text.RegularExpressions;

namespace OneTrip.EndToEnd.Tests.Hosting;

/// <summary>The checkout that these tests belong to.</summary>
static partial class Repository
{
    /// <summary>The root folder.</summary>
    public static string Root { get; } = FindRoot(new DirectoryInfo(AppContext.BaseDirectory));

    /// <summary>The configuration that the tests were built in, such as <c>Debug</c>.</summary>
    public static string Configuration { get; } = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;

    /// <summary>The built tool.</summary>
    public static string Tool { get; } = Path.Combine(Root, "src", "Tool", "bin", Configuration, "net10.0", "onetrip.dll");

    /// <summary>The version of EF Core that the sample uses, which is therefore restored already.</summary>
    public static string EfCoreVersion { get; } = SqliteVersion().Match(File.ReadAllText(Path.Combine(Root, "Directory.Packages.props"))).Groups[1].Value;

    /// <summary>Reads a file of the repository.</summary>
    /// <param name="path">Its path, relative to the root.</param>
    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path)).ReplaceLineEndings("\n");

    static string FindRoot(DirectoryInfo? folder)
    {
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Analyzers.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests do not run in a checkout.");
    }

    [GeneratedRegex("""Microsoft\.EntityFrameworkCore\.Sqlite" Version="([^"]+)" """)]
    private static partial Regex SqliteVersion();
}
