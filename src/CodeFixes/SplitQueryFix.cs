using System.Collections.Immutable;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using OneTrip.CodeFixes.Chains;
using OneTrip.CodeFixes.Edits;
using OneTrip.CodeFixes.Sites;
using OneTrip.Rules;

namespace OneTrip.CodeFixes;

/// <summary>Repairs a query whose collections multiply its rows: each collection is loaded by a query of its own.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SplitQueryFix))]
public sealed class SplitQueryFix : OneByOneFix
{
    /// <summary>The kind of repair.</summary>
    public const string Key = "SplitQuery";

    /// <summary>Creates the repair.</summary>
    public SplitQueryFix() : base(RuleIds.SiblingIncludes, "Load each collection by a query of its own", Key) { }

    private protected override Task<ImmutableArray<FileChanges>> ChangesAsync(Document document, PlacedFinding finding, SemanticModel model, CancellationToken cancellation) =>
        Task.FromResult(Own(document, finding, Change(finding, model, cancellation)));

    static ImmutableArray<TextChange>? Change(PlacedFinding finding, SemanticModel model, CancellationToken cancellation)
    {
        if (SplitRepair.FromProperties(finding.Diagnostic.Properties) is null || finding.Query is not { } place) return null;
        var unit = model.SyntaxTree.GetRoot(cancellation);
        if (QuerySite.Expression(unit, place) is not { } root) return null;
        var chain = FluentChain.Of(root);
        // Behind the last Include, where people look for it; without one, behind what must stay first.
        var at = 0;
        for (var i = 0; i < chain.Calls.Length; i++)
        {
            if (chain.Calls[i].Name is "AsSplitQuery" or "AsSingleQuery") return null;
            if (chain.Calls[i].Name is "Include" or "ThenInclude" || at == i && WantsSet(chain.Calls[i], model, cancellation)) at = i + 1;
        }
        var layout = new ChainLayout(chain, model.SyntaxTree.GetText(cancellation), at);
        return ImmutableArray.Create(new TextChange(new TextSpan(layout.Position, 0), $"{layout.BeforeInclude}.AsSplitQuery()"));
    }

    /// <summary>Whether the call is made on a set itself, as <c>FromSql</c> is.</summary>
    static bool WantsSet(ChainCall call, SemanticModel model, CancellationToken cancellation) =>
        model.GetSymbolInfo(call.Invocation, cancellation).Symbol is IMethodSymbol { ReducedFrom: { } extension } && QueryTypes.IsDbSet(extension.Parameters[0].Type);
}
