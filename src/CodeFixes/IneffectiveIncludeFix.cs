using System.Collections.Immutable;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
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

    private protected override Task<ImmutableArray<FileChanges>> ChangesAsync(Document document, PlacedFinding finding, SemanticModel model, CancellationToken cancellation) =>
        Task.FromResult(Own(document, finding, RemovedInclude.At(model.SyntaxTree.GetRoot(cancellation), finding.Place)?.Changes(model, cancellation)));
}
