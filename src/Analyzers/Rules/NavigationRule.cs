using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using OneTrip.Flow;
using OneTrip.Options;
using OneTrip.Summaries;

namespace OneTrip.Rules;

/// <summary>
/// A rule about navigations that are read and not loaded. Each id has an analyzer of its own, because <c>dotnet format</c>
/// repairs by the first diagnostic of an analyzer, whatever its id.
/// </summary>
public abstract class NavigationRule : DiagnosticAnalyzer
{
    readonly DiagnosticDescriptor _descriptor;

    private protected NavigationRule(DiagnosticDescriptor descriptor)
    {
        _descriptor = descriptor;
        SupportedDiagnostics = ImmutableArray.Create(descriptor);
    }

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
            start.RegisterOperationBlockAction(block => Analyze(block, analysis));
        });
    }

    /// <summary>Whether the finding is this rule's, given how its navigation is loaded.</summary>
    private protected abstract bool Claims(Finding finding, Model.LazyLoading lazy);

    void Analyze(OperationBlockAnalysisContext context, Analysis analysis)
    {
        if (TestMethods.Is(context.OwningSymbol)) return;
        foreach (var finding in analysis.FindingsIn(context.OwningSymbol, context.OperationBlocks, context.CancellationToken))
        {
            // A constructor's summary speaks of the initializers of its type too; they are members of their own.
            if (!MemberSpan.Holds(context.OperationBlocks, finding.Site.Location)) continue;
            var lazy = Settings.LazyLoadingIn(context.Options.AnalyzerConfigOptionsProvider.GetOptions(finding.Site.Location.SourceTree!), finding.Lazy);
            if (Claims(finding, lazy) && Reporting.Allows(context.Options, finding.Site, finding.IsCertain && lazy != Model.LazyLoading.Unknown, finding.Source.Roots.Select(r => r.Context))) context.ReportDiagnostic(NavigationReport.Of(_descriptor, finding, lazy, context.OwningSymbol, context.Compilation, analysis.Model));
        }
    }
}
