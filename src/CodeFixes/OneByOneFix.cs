using System.Collections.Immutable;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using OneTrip.CodeFixes.Edits;

namespace OneTrip.CodeFixes;

/// <summary>A repair of one rule's findings, each on its own.</summary>
public abstract class OneByOneFix : CodeFixProvider
{
    readonly OneByOne repair;

    /// <param name="id">The rule.</param>
    /// <param name="title">What the lightbulb says.</param>
    /// <param name="key">The kind of repair.</param>
    private protected OneByOneFix(string id, string title, string key)
    {
        FixableDiagnosticIds = ImmutableArray.Create(id);
        repair = new OneByOne(title, key, ChangesAsync);
    }

    /// <inheritdoc/>
    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; }

    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => repair;

    /// <summary>Offers the repair if it shows the same and what it makes compiles.</summary>
    public sealed override Task RegisterCodeFixesAsync(CodeFixContext context) => repair.RegisterAsync(context);

    /// <summary>The changes that repair a finding, in whatever files, those first that the others need; empty when it cannot be repaired.</summary>
    private protected abstract Task<ImmutableArray<FileChanges>> ChangesAsync(Document document, PlacedFinding finding, SemanticModel model, CancellationToken cancellation);

    /// <summary>The changes of the finding's own file.</summary>
    private protected static ImmutableArray<FileChanges> Own(Document document, PlacedFinding finding, ImmutableArray<TextChange>? changes) =>
        changes is { } made ? ImmutableArray.Create(new FileChanges(document, finding.Place.Start, made)) : ImmutableArray<FileChanges>.Empty;
}
