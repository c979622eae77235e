using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace OneTrip.Verification;

/// <summary>The files of a test as a host would see them: every file in its project, without markup.</summary>
sealed record Layout(ImmutableArray<LaidProject> Projects)
{
    public IEnumerable<LaidFile> Files => Projects.SelectMany(p => p.Files);

    /// <summary>The span that the markup numbers, and its file.</summary>
    public (string Path, Mark Mark) Numbered(int key) => Files.SelectMany(f => f.Source.Marks.Where(m => m.Key == key).Select(m => (f.Path, m))).FirstOrDefault() is { Path: not null } found
        ? found
        : throw new VerificationException($"No markup {{|#{key}:…|}} in the source.");

    public static Layout Of(SolutionState state)
    {
        var projects = new List<LaidProject>();
        foreach (var project in state.Projects)
        {
            if (project.CommonSources.Count > 0) projects.Add(LaidProject.Of(project.Name, project));
            foreach (var file in project.Sources.SelectMany(s => SourceHeaders.Split(project.Name, s.FileName, s.Content)))
            {
                var index = projects.FindIndex(p => p.Name == file.Project);
                if (index >= 0) projects[index] = projects[index].With(file);
                else projects.Add(LaidProject.Of(file.Project, project).With(file));
            }
        }

        return new(InOrder(projects));
    }

    // A project stands after those it references.
    static ImmutableArray<LaidProject> InOrder(List<LaidProject> projects)
    {
        var ordered = ImmutableArray.CreateBuilder<LaidProject>();
        while (ordered.Count < projects.Count)
        {
            var next = projects.Except(ordered).FirstOrDefault(p => p.References.All(r => ordered.Any(o => o.Name == r)));
            ordered.Add(next ?? throw new VerificationException($"The projects {string.Join(", ", projects.Except(ordered).Select(p => p.Name))} reference each other, or one that is not there."));
        }

        return ordered.ToImmutable();
    }
}

/// <summary>A project as a host would see it.</summary>
sealed record LaidProject(string Name, ImmutableArray<LaidFile> CommonFiles, ImmutableArray<LaidFile> Files, ImmutableArray<string> References, ImmutableArray<MetadataReference> MetadataReferences, OutputKind? OutputKind)
{
    /// <summary>The project of a state, or another that one of the state's sources names in a header.</summary>
    public static LaidProject Of(string name, ProjectState state) => new(
        name,
        name == state.Name ? [.. state.CommonSources.Select(f => LaidFile.Common(name, f.FileName, f.Content))] : [],
        [.. state.AnalyzerConfigFiles.Select(f => LaidFile.Of(name, f.FileName, f.Content))],
        name == state.Name ? [.. state.ProjectReferences] : [],
        [.. state.AdditionalReferences],
        state.OutputKind);

    public LaidProject With(HeadedFile file) => this with { Files = Files.Add(LaidFile.Of(Name, file.FileName, file.Text)), References = [.. References.Union(file.References)] };
}

/// <summary>A file as a host would see it, and what its markup said.</summary>
sealed record LaidFile(string Path, MarkedText Source)
{
    public bool IsConfig => Path.EndsWith(".editorconfig", StringComparison.Ordinal);

    public static LaidFile Common(string project, string fileName, string text) => new($"/{project}/{fileName}", new(text, []));

    public static LaidFile Of(string project, string fileName, string text) => new(fileName.StartsWith("/", StringComparison.Ordinal) ? fileName : $"/{project}/{fileName}", MarkedText.Parse(text));
}
