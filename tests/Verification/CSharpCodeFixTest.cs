using Microsoft.CodeAnalysis.Diagnostics;

namespace OneTrip.Verification;

/// <summary>A test of one analyzer and of the repairs that a host would find for it.</summary>
public class CSharpCodeFixTest<TAnalyzer> : CodeFixTest
    where TAnalyzer : DiagnosticAnalyzer, new()
{
    /// <inheritdoc/>
    protected override IEnumerable<DiagnosticAnalyzer> GetDiagnosticAnalyzers() => [new TAnalyzer()];
}
