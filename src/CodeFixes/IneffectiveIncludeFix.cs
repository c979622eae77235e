using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using OneTrip.CodeFixes.Chains;
using OneTrip.CodeFixes.Edits;
using OneTrip.Rules;

namespace OneTrip.CodeFixes;

/// <summary>Repairs an Include that changes nothing: it is removed, with the ThenIncludes that go on from it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(IneffectiveIncludeFix))]
public sealed class IneffectiveIncludeFix : OneByOneFix
{
    /// <summary>The kind of repair.</summary>
    public const string Key = "RemoveInclude";

    /// <summary>Creates the repair.</summary>
    public IneffectiveIncludeFix() : base(RuleIds.IneffectiveInclude, "Remove the Include", Key) { }

    private protected override ImmutableArray<TextChange>? Change(PlacedFinding finding, SemanticModel model, CancellationToken cancellation) =>
        RemovedInclude.At(model.SyntaxTree.GetRoot(cancellation), finding.Place) is { } removed ? removed.Changes(model, cancellation) : null;
}
