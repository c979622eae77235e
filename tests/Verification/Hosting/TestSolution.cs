using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace OneTrip.Verification;

/// <summary>Makes a workspace solution of a test's files.</summary>
static class TestSolution
{
    public static Solution Create(Layout layout, ReferenceAssemblies references, IReadOnlyList<string> globalUsings)
    {
        var first = SharedProject.With(layout.Projects[0], references, globalUsings);
        var solution = first.Solution;
        var ids = new Dictionary<string, ProjectId> { [layout.Projects[0].Name] = first.Id };
        foreach (var project in layout.Projects)
        {
            if (project != layout.Projects[0]) (solution, ids[project.Name]) = SharedProject.AddTo(solution, project, references, globalUsings);
            solution = Fill(solution, ids[project.Name], project).AddProjectReferences(ids[project.Name], project.References.Select(r => new ProjectReference(ids[r])));
        }

        return solution;
    }

    /// <summary>The texts of a solution's files, by path.</summary>
    public static async Task<ImmutableSortedDictionary<string, string>> TextsAsync(this Solution solution, CancellationToken cancellation)
    {
        var texts = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var document in solution.Projects.SelectMany(p => p.Documents).Where(d => !SharedProject.IsGlobalUsings(d.FilePath!)))
        {
            texts.Add(document.FilePath!, (await document.GetTextAsync(cancellation)).ToString());
        }

        return texts.ToImmutable();
    }

    static Solution Fill(Solution solution, ProjectId id, LaidProject project)
    {
        if (HasTopLevelStatements(project) || project.OutputKind is not null)
        {
            solution = solution.WithProjectCompilationOptions(id, SharedProject.CompilationOptions.WithOutputKind(project.OutputKind ?? OutputKind.ConsoleApplication));
        }

        foreach (var file in project.Files)
        {
            var document = DocumentId.CreateNewId(id, file.Path);
            var text = SourceText.From(file.Source.Text);
            var name = Path.GetFileName(file.Path);
            solution = file.IsConfig
                ? solution.AddAnalyzerConfigDocument(document, name, text, filePath: file.Path)
                : solution.AddDocument(document, name, text, filePath: file.Path);
        }

        return solution.AddMetadataReferences(id, project.MetadataReferences);
    }

    static bool HasTopLevelStatements(LaidProject project) => project.Files
        .Any(f => !f.IsConfig && CSharpSyntaxTree.ParseText(f.Source.Text, SharedProject.ParseOptions).GetCompilationUnitRoot().Members.Any(m => m is GlobalStatementSyntax));
}
