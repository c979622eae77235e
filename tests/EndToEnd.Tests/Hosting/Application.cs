using System.Text.RegularExpressions;
using OneTrip.Tool.Demo;

namespace OneTrip.EndToEnd.Tests.Hosting;

/// <summary>An application in a folder outside the repository that uses the package.</summary>
sealed partial class Application : IDisposable
{
    readonly TemporaryFolder folder = new();

    /// <summary>An application without any file.</summary>
    /// <param name="feed">The feed that it takes the package from.</param>
    public Application(PackedFeed feed) => PackageSettings.Write(folder.Path, feed);

    /// <summary>Copies an application.</summary>
    /// <param name="name">Its folder in <c>Applications/</c>.</param>
    /// <param name="feed">The feed that it takes the package from.</param>
    public Application(string name, PackedFeed feed)
        : this(feed)
    {
        var source = Path.Combine(Repository.Root, "tests", "EndToEnd.Tests", "Applications", name);
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
            Write(Path.GetRelativePath(source, file), File.ReadAllText(file));
    }

    /// <summary>The folder of the copy.</summary>
    public string Folder => folder.Path;

    /// <summary>Writes a file.</summary>
    /// <param name="path">Its path in the folder.</param>
    /// <param name="text">Its text.</param>
    public void Write(string path, string text)
    {
        var full = folder[path];
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }

    /// <summary>The source files by their path, which has forward slashes.</summary>
    public SortedDictionary<string, string> Sources() => new(
        Directory.EnumerateFiles(Folder, "*.cs", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Folder, path).Replace('\\', '/'))
            .Where(path => !path.Split('/').Any(part => part is "bin" or "obj"))
            .ToDictionary(path => path, path => File.ReadAllText(Path.Combine(Folder, path))),
        StringComparer.Ordinal);

    /// <summary>The places that a comment in the source marks, as <c>path:line id</c>.</summary>
    /// <param name="mark">The first word of the comment: <c>expect</c>, or <c>may</c> where only some hosts can know.</param>
    public SortedSet<string> Marked(string mark) => new(
        from source in Sources()
        from line in source.Value.ReplaceLineEndings("\n").Split('\n').Index()
        let comment = Mark().Match(line.Item)
        where comment.Success && comment.Groups["mark"].Value == mark
        select $"{source.Key}:{line.Index + 1} {comment.Groups["id"].Value}",
        StringComparer.Ordinal);

    /// <summary>Builds everything anew.</summary>
    /// <param name="options">More options of <c>dotnet build</c>.</param>
    public async Task<BuildRun> BuildAsync(params string[] options) =>
        new(await Dotnet.RunAsync(Folder, ["build", "--no-incremental", "-nologo", .. options]), Folder);

    /// <summary>Repairs the application as a user would.</summary>
    /// <param name="id">The rule whose findings are repaired.</param>
    /// <param name="project">The folder of the project; unless given, the only project or solution there is.</param>
    /// <param name="severity">The least severity that is repaired.</param>
    /// <returns>What it said.</returns>
    public async Task<string> FormatAsync(string id, string project = ".", string severity = "warn") =>
        (await Dotnet.RunAsync(Path.Combine(Folder, project), "format", "analyzers", "--diagnostics", id, "--severity", severity)).MustSucceed().Output;

    /// <summary>Starts the built application and calls it.</summary>
    /// <param name="assembly">The built assembly, relative to the folder.</param>
    /// <param name="paths">The paths to call.</param>
    /// <returns>The answers by path.</returns>
    public async Task<Dictionary<string, Answer>> CallAsync(string assembly, IEnumerable<string> paths)
    {
        using var temporary = new TemporaryFolder();
        await using var running = await RunningSample.StartAsync(
            ["exec", Path.Combine(Folder, assembly), "--urls", "http://127.0.0.1:0", "--database", temporary["data.db"]], Folder, temporary.Path, CancellationToken.None);
        var answers = new Dictionary<string, Answer>();
        foreach (var path in paths) answers.Add(path, await running.CallAsync(new Endpoint(path, "", ""), CancellationToken.None));
        return answers;
    }

    /// <inheritdoc/>
    public void Dispose() => folder.Dispose();

    [GeneratedRegex(@"// (?<mark>expect|may) (?<id>OT\d+)")]
    private static partial Regex Mark();
}
