using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using OneTrip.Options;
using OneTrip.Summaries;

namespace OneTrip.Rules;

/// <summary>
/// A rule that reports what the analysis finds in each member. Each id has an analyzer of its own, because
/// <c>dotnet format</c> repairs by the first diagnostic of an analyzer, whatever its id.
/// </summary>
public abstract class MemberRule : DiagnosticAnalyzer
{
    private protected MemberRule(DiagnosticDescriptor descriptor)
    {
        Descriptor = descriptor;
        SupportedDiagnostics = ImmutableArray.Create(descriptor);
    }

    private protected DiagnosticDescriptor Descriptor { get; }

    /// <inheritdoc/>
    public sealed override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; }

    /// <inheritdoc/>
    public sealed override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(start =>
        {
            if (Analysis.Of(start.Compilation, start.Options) is not { } analysis) return;
            start.RegisterOperationBlockAction(block => Report(block, analysis));
        });
    }

    /// <summary>Reports what is this rule's in the member.</summary>
    private protected abstract void Report(OperationBlockAnalysisContext context, Analysis analysis);

    /// <summary>Reports one finding, unless the code allows it.</summary>
    private protected void Report(OperationBlockAnalysisContext context, Diagnostic finding)
    {
        if (AllowedInCode.Holds(finding.Id, finding.Location, context.OwningSymbol, context.OperationBlocks)) return;
#pragma warning disable RS0030 // This is the one place that may.
        context.ReportDiagnostic(finding);
#pragma warning restore RS0030
    }
}
