namespace OneTrip.Tool.Demo;

/// <summary>Where the sample and the analyzers are taken from.</summary>
/// <param name="Root">The root folder of a checkout of the repository.</param>
/// <param name="Analyzers">The assemblies to compile the sample with.</param>
sealed record SampleSource(string Root, IReadOnlyList<string> Analyzers)
{
    /// <summary>The sample's folder under the root.</summary>
    public static readonly string SampleFolder = Path.Combine("samples", "Recipes");

    /// <summary>Finds the checkout around this program or around the working directory.</summary>
    /// <exception cref="StepFailed">There is none.</exception>
    public static SampleSource Find()
    {
        var root = RootAround(AppContext.BaseDirectory) ?? RootAround(Directory.GetCurrentDirectory()) ?? throw new StepFailed(
            "The sample application is not here: the demo needs a checkout of the OneTrip repository. " +
            "Clone https://github.com/onetrip-dev/onetrip and run 'dotnet run --project src/Tool -- demo' in it.");
        return new SampleSource(root, [AnalyzerAt("OneTrip.Analyzers.dll"), AnalyzerAt("OneTrip.CodeFixes.dll")]);
    }

    static string? RootAround(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Analyzers.sln")) && Directory.Exists(Path.Combine(folder.FullName, SampleFolder))) return folder.FullName;
        }

        return null;
    }

    static string AnalyzerAt(string name)
    {
        var path = Path.Combine(AppContext.BaseDirectory, "analyzers", name);
        return File.Exists(path) ? path : throw new StepFailed($"{path} is missing: build the tool again with 'dotnet build src/Tool'.");
    }
}
