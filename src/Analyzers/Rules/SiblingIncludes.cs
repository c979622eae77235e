using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using OneTrip.Flow;
using OneTrip.Options;
using OneTrip.Summaries;

namespace OneTrip.Rules;

/// <summary>OT3001: collections that are included side by side multiply the rows of one query.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SiblingIncludes : MemberRule
{
    /// <summary>Creates the rule.</summary>
    public SiblingIncludes() : base(Descriptors.SiblingIncludes) { }

    private protected override void Report(OperationBlockAnalysisContext context, Analysis analysis)
    {
        foreach (var multiplied in analysis.MultipliedIn(context.OwningSymbol, context.OperationBlocks, context.CancellationToken))
            if (MemberSpan.Holds(context.OperationBlocks, multiplied.Site.Location) && Settings.IsSingleQuery(context.Options.AnalyzerConfigOptionsProvider.GetOptions(multiplied.Site.Location.SourceTree!), analysis.Splitting)
                && Reporting.Allows(context.Options, multiplied.Site, isCertain: true, new[] { multiplied.Root.Context })) Report(context, Of(multiplied, context));
    }

    Diagnostic Of(MultipliedRows multiplied, OperationBlockAnalysisContext context)
    {
        var root = Location.Create(multiplied.Root.Tree, multiplied.Root.Span);
        var entity = multiplied.Root.Entity.Name;
        return Diagnostic.Create(Descriptor, multiplied.Site.Location, context.Compilation.ContainsSyntaxTree(multiplied.Root.Tree) ? new[] { root } : Enumerable.Empty<Location>(),
            multiplied.IsCut ? null : new SplitRepair().ToProperties(),
            $"One query brings '{entity}.{multiplied.First}' and '{entity}.{multiplied.Second}' side by side: it returns each row of the one for each row of the other");
    }
}
