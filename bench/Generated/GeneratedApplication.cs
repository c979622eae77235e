using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using OneTrip.Bench.Measuring;
using OneTrip.Bench.Sources;
using OneTrip.Verification;

namespace OneTrip.Bench.Generated;

/// <summary>An application of a given size. The same seed gives the same source, and the smaller is a part of the larger.</summary>
static class GeneratedApplication
{
    /// <summary>What it is compiled against.</summary>
    public static IReadOnlyList<MetadataReference> References => ReferenceAssemblies.EfCore10.WithAspNetCore().References;

    /// <summary>The application as one project.</summary>
    public static CodeProject OneProject(int lines, int seed, IEnumerable<GeneratedFile>? more = null) => Project("Application", Files(lines, seed).Concat(more ?? []), []);

    /// <summary>The application as one project for each layer.</summary>
    public static List<CodeProject> Layers(int lines, int seed)
    {
        var projects = new List<CodeProject>();
        foreach (var layer in Files(lines, seed).GroupBy(f => f.Layer).OrderBy(g => g.Key))
            projects.Add(Project(layer.Key.ToString(), layer, projects.Select(p => p.Compilation.ToMetadataReference())));
        return projects;
    }

    /// <summary>Modules, with the contexts of their areas, until there are so many lines.</summary>
    public static IEnumerable<GeneratedFile> Files(int lines, int seed)
    {
        var area = new List<Module>();
        for (var index = 0; lines > 0; index++)
        {
            var module = new Module(index, seed);
            area.Add(module);
            foreach (var file in EntitySources.Of(module).Concat(DataSources.Of(module)).Concat(ServiceSources.Of(module)).Concat(WebSources.Of(module)).Concat(UnrelatedSources.Of(module)))
            {
                lines -= file.Text.Count(c => c == '\n') + 1;
                yield return file;
            }
            if (area.Count < Module.PerArea && lines > 0) continue;
            yield return DataSources.Context(area);
            area.Clear();
        }
    }

    /// <summary>What the compiler says about the projects; generated code that does not compile would measure something else.</summary>
    public static void MustCompile(IEnumerable<Diagnostic> diagnostics)
    {
        var errors = diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).ToList();
        if (errors.Count > 0) throw new NotMeasured($"The generated source has {errors.Count} errors: {errors[0]}");
    }

    static CodeProject Project(string name, IEnumerable<GeneratedFile> files, IEnumerable<MetadataReference> references)
    {
        var trees = files.Select(f => CSharpSyntaxTree.ParseText(SourceText.From(f.Text), CompilerSettings.Parse, f.Path))
            .Append(CSharpSyntaxTree.ParseText(CompilerSettings.ImplicitUsings, CompilerSettings.Parse, "ImplicitUsings.g.cs")).ToList();
        return new CodeProject(name, CSharpCompilation.Create(name, trees, [.. References, .. references], CompilerSettings.Compile), trees.Sum(t => t.GetText().Lines.Count));
    }
}
