using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using OneTrip.Flow;
using OneTrip.Options;
using OneTrip.Summaries;

namespace OneTrip.Rules;

/// <summary>A rule about navigations that are read and not loaded.</summary>
public abstract class NavigationRule : MemberRule
{
    private protected NavigationRule(DiagnosticDescriptor descriptor)
        : base(descriptor)
    {
    }

    /// <summary>Whether the finding is this rule's, given how its navigation is loaded.</summary>
    private protected abstract bool Claims(Finding finding, Model.LazyLoading lazy);

    private protected sealed override void Report(OperationBlockAnalysisContext context, Analysis analysis)
    {
        foreach (var finding in analysis.FindingsIn(context.OwningSymbol, context.OperationBlocks, context.CancellationToken))
        {
            // A constructor's summary speaks of the initializers of its type too; they are members of their own.
            if (!MemberSpan.Holds(context.OperationBlocks, finding.Site.Location)) continue;
            var lazy = Settings.LazyLoadingIn(context.Options.AnalyzerConfigOptionsProvider.GetOptions(finding.Site.Location.SourceTree!), finding.Lazy);
            if (Claims(finding, lazy) && Reporting.Allows(context.Options, finding.Site, finding.IsCertain && lazy is (Model.LazyLoading.Yes or Model.LazyLoading.No), finding.Source.Roots.Select(r => r.Context))) Report(context, NavigationReport.Of(Descriptor, finding, lazy, context.OwningSymbol, context.Compilation, analysis.Model));
        }
    }
}
