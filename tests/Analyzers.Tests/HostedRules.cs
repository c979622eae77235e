using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using OneTrip.Rules;
using OneTrip.Verification;

namespace OneTrip.Analyzers.Tests;

/// <summary>The rules, as a host finds them.</summary>
static class HostedRules
{
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } = [.. HostedAnalyzers.In(typeof(RuleIds).Assembly).SelectMany(a => a.SupportedDiagnostics)];

    /// <summary>What all rules find in a compilation, whatever the compiler says about it.</summary>
    public static async Task<IReadOnlyList<Diagnostic>> FindAsync(Compilation compilation, bool concurrent, AnalyzerConfigOptionsProvider? settings = null, CancellationToken cancellation = default)
    {
        var thrown = new ConcurrentQueue<Exception>();
        var run = compilation.WithAnalyzers(HostedAnalyzers.In(typeof(RuleIds).Assembly), new CompilationWithAnalyzersOptions(
            settings is null ? new AnalyzerOptions([]) : new AnalyzerOptions([], settings),
            onAnalyzerException: (exception, _, _) => thrown.Enqueue(exception),
            concurrentAnalysis: concurrent,
            logAnalyzerExecutionTime: false));
        var found = await run.GetAnalyzerDiagnosticsAsync(cancellation);
        return thrown.TryDequeue(out var first) ? throw new InvalidOperationException("A rule threw.", first) : found;
    }

    /// <summary>The findings as text, in an order of their own.</summary>
    public static IReadOnlyList<string> Texts(IEnumerable<Diagnostic> found) =>
        [.. found.Select(d => $"{d} {string.Join(' ', d.AdditionalLocations.Select(l => l.GetLineSpan().ToString()))}").Order(StringComparer.Ordinal)];
}
