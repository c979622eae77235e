using System.Collections.Immutable;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
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

    private protected override Task<ImmutableArray<FileChanges>> ChangesAsync(Document document, PlacedFinding finding, SemanticModel model, CancellationToken cancellation) =>
        Task.FromResult(Own(document, finding, SaveRepair.FromProperties(finding.Diagnostic.Properties) is null ? null : SaveAfterLoop.Changes(model.SyntaxTree.GetRoot(cancellation), finding.Place, model, cancellation)));
}
