using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using OneTrip.Verification;

namespace OneTrip.Cases;

/// <summary>A case as code to run, compiled against its model's assembly.</summary>
public sealed class CaseCode : AnalyzerTest
{
    /// <summary>The case against one version of EF Core, and its model.</summary>
    public CaseCode(Case @case, ReferenceAssemblies references)
    {
        TestState.AddAlone(@case);
        ReferenceAssemblies = references;
    }

    /// <summary>A model against one version of EF Core.</summary>
    public CaseCode(CaseModel model, ReferenceAssemblies references)
    {
        TestState.CommonSources.AddRange(model.Files);
        ReferenceAssemblies = references;
    }

    /// <inheritdoc/>
    protected override IEnumerable<DiagnosticAnalyzer> GetDiagnosticAnalyzers() => [];
}
