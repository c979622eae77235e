using OneTrip.Tool.Processes;

namespace OneTrip.Tool.Demo;

/// <summary>One copy of the sample, and what can be done to it.</summary>
/// <param name="Root">The folder that stands for the repository's root.</param>
/// <param name="TemporaryFolder">Where child processes put their temporary files.</param>
sealed record SampleCopy(string Root, string TemporaryFolder)
{
    /// <summary>The folder of the project.</summary>
    public string ProjectFolder { get; } = Path.Combine(Root, SampleSource.SampleFolder);

    string Output => Path.Combine(Root, "out");

    string Sarif => Path.Combine(Root, "findings.sarif");

    /// <summary>The source files of the project, relative to the root.</summary>
    public IEnumerable<string> SourceFiles() => Directory.EnumerateFiles(ProjectFolder, "*.cs", SearchOption.AllDirectories)
        .Where(path => Path.GetRelativePath(ProjectFolder, path).Split(Path.DirectorySeparatorChar)[0] is not ("bin" or "obj"))
        .Select(path => Path.GetRelativePath(Root, path));

    /// <summary>Restores the packages.</summary>
    public Task RestoreAsync(CancellationToken cancellationToken) =>
        DotnetAsync("The sample's packages could not be restored. Is the package source reachable?", cancellationToken, "restore");

    /// <summary>Builds the copy.</summary>
    /// <returns>What the analyzers found.</returns>
    public async Task<IReadOnlyList<Finding>> BuildAsync(CancellationToken cancellationToken)
    {
        await DotnetAsync(
            "The sample does not build.", cancellationToken,
            "build", "--no-restore", "--output", Output, "-clp:ErrorsOnly;NoSummary", $"-p:ErrorLog={Sarif}%2Cversion=2.1");
        return FindingsLog.Read(Sarif, Root);
    }

    /// <summary>Repairs the copy as a user would.</summary>
    /// <param name="rules">The rules whose findings are repaired.</param>
    /// <param name="cancellationToken">Stops the repair.</param>
    /// <returns>What <c>dotnet format</c> printed.</returns>
    public Task<string> RepairAsync(IEnumerable<string> rules, CancellationToken cancellationToken) =>
        DotnetAsync("'dotnet format' could not repair the copy.", cancellationToken, ["format", "analyzers", "--no-restore", "--diagnostics", .. rules]);

    /// <summary>Starts the built application.</summary>
    public Task<RunningSample> StartAsync(CancellationToken cancellationToken) => RunningSample.StartAsync(
        ["exec", Path.Combine(Output, "Recipes.dll"), "--urls", "http://127.0.0.1:0", "--database", Path.Combine(Root, "recipes.db")],
        ProjectFolder, TemporaryFolder, cancellationToken);

    async Task<string> DotnetAsync(string failure, CancellationToken cancellationToken, params string[] arguments)
    {
        await using var process = new ChildProcess(arguments, ProjectFolder, TemporaryFolder);
        return await process.WaitAsync(cancellationToken) == 0 ? process.Output : throw new StepFailed(failure, process.Output);
    }
}
