using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using OneTrip.CodeFixes.Edits;
using OneTrip.CodeFixes.Loops;
using OneTrip.Rules;

namespace OneTrip.CodeFixes;

/// <summary>Repairs a navigation that is explicitly loaded in a loop: it is included in the query of the elements, and the load removed.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(LoadInLoopFix))]
public sealed class LoadInLoopFix : OneByOneFix
{
    /// <summary>The kind of repair.</summary>
    public const string Key = "IncludeInsteadOfLoad";

    /// <summary>Creates the repair.</summary>
    public LoadInLoopFix() : base(RuleIds.LoadPerElement, "Include it in the query, and load it no more", Key) { }

    private protected override async Task<ImmutableArray<FileChanges>> ChangesAsync(Document document, PlacedFinding finding, SemanticModel model, CancellationToken cancellation)
    {
        var none = ImmutableArray<FileChanges>.Empty;
        if (Finding.Read(finding.Diagnostic, document.Project) is not { } read || LoadRemoved.Changes(model.SyntaxTree.GetRoot(cancellation), finding.Place, model, cancellation) is not { } removed) return none;
        var sites = read.Repair.Sites.Select(s => finding.Edits.Moved(s.File, new(s.Start, s.Length)) is var now ? s with { Start = now.Start, Length = now.Length } : s).ToImmutableArray();
        if (sites.Any(s => s.Length == 0)) return none;
        var solution = document.Project.Solution;
        if (await RepairRun.OneAsync(solution, read with { Repair = read.Repair with { Sites = sites } }, splits: false, cancellation).ConfigureAwait(false) is not { } included) return none;

        var changes = ImmutableArray.CreateBuilder<FileChanges>();
        // A file of several projects is changed in each of them alike.
        foreach (var id in included.GetChanges(solution).GetProjectChanges().SelectMany(p => p.GetChangedDocuments()).GroupBy(d => solution.GetDocument(d)!.FilePath ?? d.Id.ToString()).Select(g => g.Contains(document.Id) ? document.Id : g.First()))
        {
            var (before, after) = (solution.GetDocument(id)!, included.GetDocument(id)!);
            var texts = (await after.GetTextChangesAsync(before, cancellation).ConfigureAwait(false)).ToImmutableArray();
            changes.Add(new FileChanges(before, 0, texts));
        }
        changes.Add(new FileChanges(document, finding.Place.Start, removed));
        return FileChanges.Joined(changes);
    }
}
