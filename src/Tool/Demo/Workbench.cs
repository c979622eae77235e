using System.Security;

namespace OneTrip.Tool.Demo;

/// <summary>The temporary folder of one demo, with the sample as it is and a copy to repair. Disposing it deletes the folder.</summary>
sealed class Workbench : IAsyncDisposable
{
    // The files that MSBuild, NuGet and the compiler look for in the folders above a project.
    static readonly string[] Surroundings = ["Directory.Build.props", "Directory.Packages.props", ".editorconfig", "global.json", "nuget.config"];

    readonly bool keep;

    Workbench(string folder, bool keep)
    {
        Folder = folder;
        this.keep = keep;
        Before = new SampleCopy(Path.Combine(folder, "before"), TemporaryFolder);
        After = new SampleCopy(Path.Combine(folder, "after"), TemporaryFolder);
    }

    /// <summary>The folder of everything below.</summary>
    public string Folder { get; }

    /// <summary>The sample as it is.</summary>
    public SampleCopy Before { get; }

    /// <summary>The copy that is repaired.</summary>
    public SampleCopy After { get; }

    string TemporaryFolder => Path.Combine(Folder, "tmp");

    /// <summary>Makes the folder with both copies.</summary>
    /// <param name="source">What to copy.</param>
    /// <param name="keep">Whether the folder stays.</param>
    public static Workbench Create(SampleSource source, bool keep)
    {
        var workbench = new Workbench(Directory.CreateTempSubdirectory("onetrip-demo-").FullName, keep);
        Directory.CreateDirectory(workbench.TemporaryFolder);
        foreach (var copy in (SampleCopy[])[workbench.Before, workbench.After])
        {
            CopySurroundings(source.Root, copy.Root);
            CopySurroundings(Path.Combine(source.Root, "samples"), Path.Combine(copy.Root, "samples"));
            CopyFolder(new DirectoryInfo(Path.Combine(source.Root, SampleSource.SampleFolder)), copy.ProjectFolder);
            File.WriteAllText(Path.Combine(copy.Root, "Directory.Build.targets"), Wiring(source.Analyzers));
        }

        return workbench;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (keep)
        {
            Directory.Delete(TemporaryFolder, recursive: true);
            return;
        }

        // A killed process may hold its files for a moment.
        for (var attempt = 0; Directory.Exists(Folder); attempt++)
        {
            try
            {
                Directory.Delete(Folder, recursive: true);
            }
            catch (Exception e) when (attempt < 50 && e is IOException or UnauthorizedAccessException)
            {
                await Task.Delay(100);
            }
        }
    }

    static string Wiring(IEnumerable<string> analyzers) => $"""
        <Project>
          <PropertyGroup>
            <!-- The findings are to be shown, not to end the build. -->
            <TreatWarningsAsErrors>false</TreatWarningsAsErrors>
          </PropertyGroup>
          <ItemGroup>
            {string.Join("\n    ", analyzers.Select(a => $"<Analyzer Include=\"{SecurityElement.Escape(a)}\" />"))}
          </ItemGroup>
        </Project>

        """;

    static void CopySurroundings(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var path in Surroundings.Select(name => Path.Combine(from, name)).Where(File.Exists))
            File.Copy(path, Path.Combine(to, Path.GetFileName(path)));
    }

    static void CopyFolder(DirectoryInfo from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in from.EnumerateFiles()) file.CopyTo(Path.Combine(to, file.Name));
        foreach (var folder in from.EnumerateDirectories().Where(f => f.Name is not ("bin" or "obj"))) CopyFolder(folder, Path.Combine(to, folder.Name));
    }
}
