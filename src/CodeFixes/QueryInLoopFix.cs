using System.Collections.Immutable;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using OneTrip.CodeFixes.Edits;
using OneTrip.CodeFixes.Loops;
using OneTrip.Rules;

namespace OneTrip.CodeFixes;

/// <summary>Repairs a query in a loop: one query before the loop brings what all elements need.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(QueryInLoopFix))]
public sealed class QueryInLoopFix : CodeFixProvider
{
    /// <summary>The kind of repair.</summary>
    public const string Key = "QueryBeforeLoop";

    static readonly OneByOne s_repair = new("Execute one query before the loop", Key, Change);

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.QueryPerElement);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => s_repair;

    /// <summary>Offers the repair if it shows the same and what it makes compiles.</summary>
    public override Task RegisterCodeFixesAsync(CodeFixContext context) => s_repair.RegisterAsync(context);

    static ImmutableArray<TextChange>? Change(PlacedFinding finding, SemanticModel model, CancellationToken cancellation) =>
        LoopRepair.FromProperties(finding.Diagnostic.Properties) is { } facts ? QueryBeforeLoop.Changes(model.SyntaxTree.GetRoot(cancellation), finding.Place, facts, model, cancellation) : null;
}
