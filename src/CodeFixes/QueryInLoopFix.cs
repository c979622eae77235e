using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
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

    private protected override ImmutableArray<TextChange>? Change(PlacedFinding finding, SemanticModel model, CancellationToken cancellation) =>
        LoopRepair.FromProperties(finding.Diagnostic.Properties) is { } facts ? QueryBeforeLoop.Changes(model.SyntaxTree.GetRoot(cancellation), finding.Place, facts, model, cancellation) : null;
}
