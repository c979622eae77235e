using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace OneTrip.Verification;

/// <summary>Runs analyzers in each of the ways a host runs them.</summary>
sealed class Analysis(ImmutableArray<DiagnosticAnalyzer> analyzers, AnalyzerOptions options)
{
    /// <summary>As a build does: everything at once.</summary>
    public Task<ImmutableArray<Diagnostic>> WholeAsync(Compilation compilation, bool concurrent, CancellationToken cancellation) =>
        RunAsync(compilation, concurrent, run => run.GetAnalyzerDiagnosticsAsync(cancellation));

    /// <summary>As an editor does for the files it shows: file after file. What is not local to a file does not come.</summary>
    public Task<ImmutableArray<Diagnostic>> TreeByTreeAsync(Compilation compilation, IEnumerable<SyntaxTree> trees, CancellationToken cancellation) =>
        RunAsync(compilation, concurrent: false, async run =>
        {
            var found = ImmutableArray.CreateBuilder<Diagnostic>();
            foreach (var tree in trees)
            {
                found.AddRange(await run.GetAnalyzerSyntaxDiagnosticsAsync(tree, cancellation));
                found.AddRange(await run.GetAnalyzerSemanticDiagnosticsAsync(compilation.GetSemanticModel(tree), null, cancellation));
            }

            return found.ToImmutable();
        });

    /// <summary>As the lightbulb does: only at a span.</summary>
    public Task<ImmutableArray<Diagnostic>> AtAsync(Compilation compilation, SyntaxTree tree, TextSpan span, CancellationToken cancellation) =>
        RunAsync(compilation, concurrent: false, async run =>
        [
            .. await run.GetAnalyzerSyntaxDiagnosticsAsync(tree, span, cancellation),
            .. await run.GetAnalyzerSemanticDiagnosticsAsync(compilation.GetSemanticModel(tree), span, cancellation),
        ]);

    async Task<ImmutableArray<Diagnostic>> RunAsync(Compilation compilation, bool concurrent, Func<CompilationWithAnalyzers, Task<ImmutableArray<Diagnostic>>> ask)
    {
        var thrown = new ConcurrentQueue<(DiagnosticAnalyzer Analyzer, Exception Exception)>();
        var run = new CompilationWithAnalyzers(compilation, analyzers, new CompilationWithAnalyzersOptions(
            options,
            onAnalyzerException: (exception, analyzer, _) => thrown.Enqueue((analyzer, exception)),
            concurrentAnalysis: concurrent,
            logAnalyzerExecutionTime: false));
        var found = await ask(run);
        if (!thrown.TryDequeue(out var first)) return [.. found.Order(FindingOrder.ByPlace)];
        throw new VerificationException($"{first.Analyzer.GetType().Name} threw {first.Exception}\n\nwhile it analyzed\n\n{Sources(compilation)}");
    }

    static string Sources(Compilation compilation) => string.Join('\n', compilation.SyntaxTrees.Where(t => !t.FilePath.EndsWith(".g.cs", StringComparison.Ordinal)).Select(t => $"// file: {t.FilePath}\n{t}"));
}
