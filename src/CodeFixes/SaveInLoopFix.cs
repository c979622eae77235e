using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using OneTrip.CodeFixes.Edits;
using OneTrip.CodeFixes.Loops;
using OneTrip.Rules;

namespace OneTrip.CodeFixes;

/// <summary>Repairs a save in a loop: it moves behind the loop.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SaveInLoopFix))]
public sealed class SaveInLoopFix : OneByOneFix
{
    /// <summary>The kind of repair.</summary>
    public const string Key = "SaveAfterLoop";

    /// <summary>Creates the repair.</summary>
    public SaveInLoopFix() : base(RuleIds.SavePerElement, "Save once after the loop", Key) { }

    private protected override ImmutableArray<TextChange>? Change(PlacedFinding finding, SemanticModel model, CancellationToken cancellation) =>
        SaveRepair.FromProperties(finding.Diagnostic.Properties) is null ? null : SaveAfterLoop.Changes(model.SyntaxTree.GetRoot(cancellation), finding.Place, model, cancellation);
}
