using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using OneTrip.Rules;
using OneTrip.Verification;

namespace OneTrip.Bench.Measuring;

/// <summary>One run of analyzers over a compilation, and what it took.</summary>
/// <param name="Found">The diagnostics.</param>
/// <param name="Wall">From asking for them to having them.</param>
/// <param name="Rules">The time spent in the analyzers, as the driver counts it.</param>
/// <param name="Exceptions">What the analyzers threw.</param>
sealed record RuleRun(ImmutableArray<Diagnostic> Found, TimeSpan Wall, TimeSpan Rules, IReadOnlyList<string> Exceptions)
{
    /// <summary>All rules, as a host finds them.</summary>
    public static ImmutableArray<DiagnosticAnalyzer> AllRules { get; } = HostedAnalyzers.In(typeof(RuleIds).Assembly);

    /// <summary>The whole compilation, one member after another: times add up only when nothing runs at the same time.</summary>
    public static async Task<RuleRun> OverAsync(Compilation compilation, ImmutableArray<DiagnosticAnalyzer> analyzers, CancellationToken cancellation)
    {
        var exceptions = new ConcurrentQueue<string>();
        var run = Start(compilation, analyzers, exceptions, countsTime: true);
        var clock = Stopwatch.StartNew();
        var found = await run.GetAnalyzerDiagnosticsAsync(cancellation);
        var wall = clock.Elapsed;
        var rules = TimeSpan.Zero;
        foreach (var analyzer in analyzers) rules += (await run.GetAnalyzerTelemetryInfoAsync(analyzer, cancellation)).ExecutionTime;
        return new RuleRun(found, wall, rules, [.. exceptions]);
    }

    /// <summary>One document, as an editor asks for it. Includes what the analyzers set up for the compilation.</summary>
    public static async Task<RuleRun> OverAsync(Compilation compilation, SyntaxTree document, CancellationToken cancellation)
    {
        var exceptions = new ConcurrentQueue<string>();
        var clock = Stopwatch.StartNew();
        var run = Start(compilation, AllRules, exceptions, countsTime: false);
        var found = await run.GetAnalyzerSemanticDiagnosticsAsync(compilation.GetSemanticModel(document), null, cancellation);
        return new RuleRun(found, clock.Elapsed, clock.Elapsed, [.. exceptions]);
    }

    static CompilationWithAnalyzers Start(Compilation compilation, ImmutableArray<DiagnosticAnalyzer> analyzers, ConcurrentQueue<string> exceptions, bool countsTime) =>
        compilation.WithAnalyzers(analyzers, new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]),
            onAnalyzerException: (exception, analyzer, _) => exceptions.Enqueue($"{analyzer.GetType().Name}: {exception}"),
            concurrentAnalysis: false,
            logAnalyzerExecutionTime: countsTime));
}
