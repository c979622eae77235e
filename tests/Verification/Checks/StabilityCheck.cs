using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace OneTrip.Verification;

/// <summary>Are the findings the same however a host asks for them, and local to their member?</summary>
static class StabilityCheck
{
    public static async Task CheckAsync(AnalyzedSolution analyzed, Layout layout, CancellationToken cancellation)
    {
        var own = layout.Files.Select(f => f.Path).ToHashSet();
        foreach (var project in analyzed.Projects)
        {
            var (compilation, trees) = (project.Compilation, project.Compilation.SyntaxTrees.Reverse().ToImmutableArray());
            var reversed = compilation.RemoveAllSyntaxTrees().AddSyntaxTrees(trees);
            Same(project, "sequentially", await project.Analysis.WholeAsync(compilation, concurrent: false, cancellation));
            Same(project, "with the files in reversed order", await project.Analysis.WholeAsync(reversed, concurrent: false, cancellation));
            Same(project, "file by file, as an editor does (a finding that is missing here is not local to its member)", await project.Analysis.TreeByTreeAsync(compilation, trees.Where(t => own.Contains(t.FilePath)), cancellation));
            foreach (var finding in project.Findings) await IsLocalAsync(project, finding, cancellation);
        }
    }

    // The lightbulb sees what is reported when only the span is asked for, and nothing else.
    static async Task IsLocalAsync(AnalyzedProject project, Diagnostic finding, CancellationToken cancellation)
    {
        if (finding.Location.SourceTree is not { } tree) throw new VerificationException($"A finding without a place in the source is shown by no editor: {Finding.Whole(finding)}");
        var there = await project.Analysis.AtAsync(project.Compilation, tree, finding.Location.SourceSpan, cancellation);
        if (there.Any(d => Finding.Whole(d) == Finding.Whole(finding))) return;
        throw new VerificationException($"A finding is not local: asked for the diagnostics of its span only, the analyzer does not report it.\n\n{AnnotatedSource.Print([(tree.FilePath, tree.ToString())], [finding])}");
    }

    static void Same(AnalyzedProject project, string how, ImmutableArray<Diagnostic> again)
    {
        var (once, twice) = (project.Findings.Select(Finding.Whole).Order(StringComparer.Ordinal).ToList(), again.Select(Finding.Whole).Order(StringComparer.Ordinal).ToList());
        if (once.SequenceEqual(twice)) return;
        throw new VerificationException($"Project {project.Name} has other findings when it is analyzed {how}.\nAs a build does:\n{List(once)}\n{how}:\n{List(twice)}");
    }

    static string List(List<string> findings) => string.Concat(findings.DefaultIfEmpty("none").Select(f => $"  {f}\n"));
}
