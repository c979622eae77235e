using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using OneTrip.Rules;
using OneTrip.Verification;

namespace OneTrip.Cases;

/// <summary>The test that a case is repaired as its fixed sibling says, or else that its repair keeps all the promises of repairs.</summary>
public sealed class CaseRepair : CodeFixTest
{
    /// <summary>The case against one version of EF Core.</summary>
    public CaseRepair(Case @case, EfCore version)
    {
        TestState.AddWithModel(@case);
        if (@case.FixedText is { } text) FixedState.Sources.Add((CaseSolution.FileName(@case), text));
        if (!@case.IsRepaired) FixedState.Sources.Add((CaseSolution.FileName(@case), @case.Text));
        ExpectsRepair = @case.IsRepaired;
        DefaultId = @case.Rule;
        ReferenceAssemblies = ReferenceAssemblies.Of(version);
        // What is found, and how, is the matter of CaseAnalysis.
        CodeFixTestBehaviors = CodeFixTestBehaviors.SkipStabilityCheck;
    }

    /// <summary>The repairs. What is offered for one finding only, to allow it, repairs nothing.</summary>
    protected override IEnumerable<CodeFixProvider> GetCodeFixProviders() => base.GetCodeFixProviders().Where(f => f.GetFixAllProvider()?.GetSupportedFixAllDiagnosticIds(f).Any() == true);

    /// <inheritdoc/>
    protected override IEnumerable<DiagnosticAnalyzer> GetDiagnosticAnalyzers() => HostedAnalyzers.In(typeof(RuleIds).Assembly);
}
