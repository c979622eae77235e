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

/// <summary>Repairs a save in a loop: it moves behind the loop.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SaveInLoopFix))]
public sealed class SaveInLoopFix : CodeFixProvider
{
    /// <summary>The kind of repair.</summary>
    public const string Key = "SaveAfterLoop";

    static readonly OneByOne s_repair = new("Save once after the loop", Key, Change);

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.SavePerElement);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => s_repair;

    /// <summary>Offers the repair if no turn needs what the turn before it has saved.</summary>
    public override Task RegisterCodeFixesAsync(CodeFixContext context) => s_repair.RegisterAsync(context);

    static ImmutableArray<TextChange>? Change(PlacedFinding finding, SemanticModel model, CancellationToken cancellation) =>
        SaveRepair.FromProperties(finding.Diagnostic.Properties) is null ? null : SaveAfterLoop.Changes(model.SyntaxTree.GetRoot(cancellation), finding.Place, model, cancellation);
}
