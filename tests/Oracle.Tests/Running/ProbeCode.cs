using Microsoft.CodeAnalysis.Diagnostics;
using OneTrip.Verification;

namespace OneTrip.Oracle;

/// <summary>The files of <c>Probe</c>, to be compiled against a version of EF Core.</summary>
sealed class ProbeCode : AnalyzerTest
{
    public ProbeCode(ReferenceAssemblies references)
    {
        ReferenceAssemblies = references;
        foreach (var name in typeof(ProbeCode).Assembly.GetManifestResourceNames().Where(n => n.StartsWith("Probe/", StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(typeof(ProbeCode).Assembly.GetManifestResourceStream(name)!);
            TestState.Sources.Add((name, reader.ReadToEnd()));
        }
    }

    protected override IEnumerable<DiagnosticAnalyzer> GetDiagnosticAnalyzers() => [];
}
