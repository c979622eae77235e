using Microsoft.CodeAnalysis.Diagnostics;
using OneTrip.Rules;
using OneTrip.Verification;

namespace OneTrip.Cases;

/// <summary>The test that the findings of all rules in a case are those its markup names.</summary>
public sealed class CaseAnalysis : AnalyzerTest
{
    /// <summary>The case against one version of EF Core.</summary>
    public CaseAnalysis(Case @case, EfCore version)
    {
        TestState.AddWithModel(@case);
        DefaultId = @case.Rule;
        ReferenceAssemblies = ReferenceAssemblies.Of(version);
        // That they are the same however a host asks for them is a matter of the analyzers, not of the version.
        if (version != EfCore.All.Last(@case.AppliesTo)) CodeFixTestBehaviors = CodeFixTestBehaviors.SkipStabilityCheck;
        ExpectsFindingsThroughReferenceAssemblies = @case.IsFoundThroughReferenceAssemblies;
    }

    /// <inheritdoc/>
    protected override IEnumerable<DiagnosticAnalyzer> GetDiagnosticAnalyzers() => HostedAnalyzers.In(typeof(RuleIds).Assembly);
}
