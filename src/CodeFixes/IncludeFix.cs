using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using OneTrip.CodeFixes.Edits;
using OneTrip.CodeFixes.Keys;
using OneTrip.Rules;

namespace OneTrip.CodeFixes;

/// <summary>
/// Repairs a navigation that a query does not load: includes it in the query, wherever the query stands, or reads the foreign key
/// where nothing but the key is read.
/// </summary>
// Not [Shared]: that attribute is the only thing that would tie this assembly to a version of System.Composition.
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(IncludeFix))]
public sealed class IncludeFix : CodeFixProvider
{
    /// <summary>The kind of repair. It never names a navigation: <c>dotnet format</c> repairs only what shares the first finding's key.</summary>
    public const string Key = "AddInclude";

    /// <summary>The same, and collections that would multiply the rows are loaded by commands of their own.</summary>
    public const string SplitKey = "AddIncludeAndSplit";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        ImmutableArray.Create(RuleIds.NavigationLoadedPerElement, RuleIds.NavigationNeverLoaded, RuleIds.NavigationLoadedOnce);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => IncludeFixAll.Instance;

    /// <summary>Offers the repair if it changes something and what it makes compiles.</summary>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (Finding.Read(diagnostic, context.Document.Project) is not { } finding) continue;

            // Better than an Include, which would join what the row has already. Of the same kind, so that one Fix All does both.
            if (await KeyReads.OfAsync(finding, context.Document.Project.Solution, context.CancellationToken).ConfigureAwait(false) is { } reads)
            {
                var read = await reads.ApplyAsync(context.Document.Project.Solution, context.CancellationToken).ConfigureAwait(false);
                context.RegisterCodeFix(CodeAction.Create($"Read '{finding.Instead!.Property}' instead of '{finding.Repair.Path.Last().Name}.{finding.Instead.Key}'", _ => Task.FromResult(read), Key), diagnostic);
                continue;
            }

            var solution = context.Document.Project.Solution;
            if (await RepairRun.OneAsync(solution, finding, splits: false, context.CancellationToken).ConfigureAwait(false) is not { } repaired) continue;
            var title = await TitleAsync(finding, solution, repaired, context.CancellationToken).ConfigureAwait(false);
            context.RegisterCodeFix(CodeAction.Create(title, _ => Task.FromResult(repaired), Key), diagnostic);
            if (await RepairRun.OneAsync(solution, finding, splits: true, context.CancellationToken).ConfigureAwait(false) is { } split)
                context.RegisterCodeFix(CodeAction.Create($"{title}, and load each collection by a query of its own", _ => Task.FromResult(split), SplitKey), diagnostic);
        }
    }

    static async Task<string> TitleAsync(Finding finding, Solution solution, Solution repaired, CancellationToken cancellation)
    {
        var repair = finding.Repair;
        // A caller that says what is included is edited itself.
        var isEdited = repaired.GetChanges(solution).GetProjectChanges().SelectMany(p => p.GetChangedDocuments()).Any(d => solution.GetDocument(d) is { } document && (document.FilePath ?? document.Name) == repair.Sites[0].File);
        return $"Include '{string.Join(".", repair.Path.Select(h => h.Name))}' in {(repair.Sites.Length > 1 ? $"the {repair.Sites.Length} queries" : !isEdited ? "the query" : await QueryName.OfAsync(repair.Sites[0], finding, solution, cancellation).ConfigureAwait(false))}";
    }
}
