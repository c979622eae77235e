using System.Collections.Immutable;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using OneTrip.CodeFixes.Callees;
using OneTrip.CodeFixes.Edits;
using OneTrip.CodeFixes.Loops;
using OneTrip.Rules;

namespace OneTrip.CodeFixes;

/// <summary>Repairs a query in a loop: one query before the loop brings what all elements need.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(QueryInLoopFix))]
public sealed class QueryInLoopFix : OneByOneFix
{
    /// <summary>The kind of repair.</summary>
    public const string Key = "QueryBeforeLoop";

    /// <summary>Creates the repair.</summary>
    public QueryInLoopFix() : base(RuleIds.QueryPerElement, "Execute one query before the loop", Key) { }

    private protected override async Task<ImmutableArray<FileChanges>> ChangesAsync(Document document, PlacedFinding finding, SemanticModel model, CancellationToken cancellation)
    {
        if (LoopRepair.FromProperties(finding.Diagnostic.Properties) is not { } facts) return ImmutableArray<FileChanges>.Empty;
        return facts.IsInCallee ? await CallBeforeLoop.ChangesAsync(document, finding.Place, facts, model, cancellation).ConfigureAwait(false)
            : Own(document, finding, QueryBeforeLoop.Changes(model.SyntaxTree.GetRoot(cancellation), finding.Place, facts, model, cancellation));
    }
}
