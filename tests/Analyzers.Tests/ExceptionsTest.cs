using Microsoft.CodeAnalysis.Diagnostics;
using OneTrip.Rules;
using OneTrip.Verification;

namespace OneTrip.Analyzers.Tests;

/// <summary>A test that no analyzer throws, whatever it finds or the compiler says.</summary>
sealed class ExceptionsTest : AnalyzerTest
{
    public override async Task RunAsync(CancellationToken cancellationToken = default) => await FindAsync(cancellationToken);

    protected override IEnumerable<DiagnosticAnalyzer> GetDiagnosticAnalyzers() => HostedAnalyzers.In(typeof(RuleIds).Assembly);
}
