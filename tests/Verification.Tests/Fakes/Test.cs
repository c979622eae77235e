using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace OneTrip.Verification.Tests;

/// <summary>A test of fakes, with <c>Bad</c>, <c>Good</c> and <c>Perhaps</c> at hand.</summary>
sealed class Test<TAnalyzer, TRepair> : CodeFixTest
    where TAnalyzer : DiagnosticAnalyzer, new()
    where TRepair : CodeFixProvider, new()
{
    public Test(string source)
    {
        TestState.Sources.Add(("Bad.cs", """
            static class C
            {
                public static int Bad() => 1;
                public static int Good() => 1;
                public static string? Perhaps() => null;
            }
            """));
        TestCode = source;
        GlobalUsings.Add("System");
        ReferenceAssemblies = ReferenceAssemblies.Net;
    }

    /// <summary>A test that must fail, and how it says so.</summary>
    public async Task<string> FailureAsync() => (await Assert.ThrowsAsync<VerificationException>(() => RunAsync())).Message;

    protected override IEnumerable<DiagnosticAnalyzer> GetDiagnosticAnalyzers() => [new TAnalyzer()];

    protected override IEnumerable<CodeFixProvider> GetCodeFixProviders() => [new TRepair()];
}
