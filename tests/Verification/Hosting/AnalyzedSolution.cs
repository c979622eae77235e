using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace OneTrip.Verification;

/// <summary>A solution and what the analyzers find in it.</summary>
sealed record AnalyzedSolution(Solution Solution, ImmutableArray<AnalyzedProject> Projects)
{
    /// <summary>Every finding of every project, in order of place.</summary>
    public ImmutableArray<Diagnostic> Findings { get; } = [.. Projects.SelectMany(p => p.Findings)];

    /// <summary>The source files as they were analyzed, without the global usings.</summary>
    public IEnumerable<(string Path, string Text)> Files => Projects.SelectMany(p => p.Compilation.SyntaxTrees).Where(t => !SharedProject.IsGlobalUsings(t.FilePath)).Select(t => (t.FilePath, t.ToString()));

    public static async Task<AnalyzedSolution> OfAsync(Solution solution, ImmutableArray<DiagnosticAnalyzer> analyzers, CancellationToken cancellation)
    {
        var projects = ImmutableArray.CreateBuilder<AnalyzedProject>();
        foreach (var id in solution.GetProjectDependencyGraph().GetTopologicallySortedProjects(cancellation))
        {
            var project = solution.GetProject(id)!;
            var compilation = (await project.GetCompilationAsync(cancellation))!;
            var analysis = new Analysis(analyzers, project.AnalyzerOptions);
            projects.Add(new(project.Name, compilation, analysis, await analysis.WholeAsync(compilation, concurrent: true, cancellation)));
        }

        return new(solution, projects.ToImmutable());
    }
}

/// <summary>A project, how to analyze it again, and what the analyzers found in it.</summary>
sealed record AnalyzedProject(string Name, Compilation Compilation, Analysis Analysis, ImmutableArray<Diagnostic> Findings);
