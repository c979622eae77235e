using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using OneTrip.CodeFixes.Sites;

namespace OneTrip.CodeFixes.Edits;

/// <summary>A finding, where it stands by now.</summary>
/// <param name="Diagnostic">What was reported.</param>
/// <param name="Place">Its place after the edits made so far.</param>
readonly record struct PlacedFinding(Diagnostic Diagnostic, TextSpan Place)
{
    /// <summary>The query that the finding is about, as the first additional location in the same file, after the edits made so far; null when there is none, or it was edited itself.</summary>
    public TextSpan? Query { get; init; } = Diagnostic.AdditionalLocations.FirstOrDefault() is { SourceTree: { } file } query && file == Diagnostic.Location.SourceTree ? query.SourceSpan : null;

    /// <summary>The finding after changes.</summary>
    public PlacedFinding After(ImmutableArray<TextChange> changes) => this with { Place = Moved(Place, changes), Query = Query is { } query && Moved(query, changes) is { IsEmpty: false } moved ? moved : null };

    /// <summary>Where a place is after changes; what was changed itself is nowhere.</summary>
    static TextSpan Moved(TextSpan place, ImmutableArray<TextChange> changes)
    {
        var moved = 0;
        foreach (var change in changes)
            if (change.Span.End <= place.Start) moved += change.NewText!.Length - change.Span.Length;
            else if (change.Span.Start < place.End) return default;
        return new TextSpan(place.Start + moved, place.Length);
    }
}

/// <summary>Repairs each of whose findings is repaired within its own file: one alone, or all of a scope, one after another.</summary>
/// <param name="title">What the lightbulb says.</param>
/// <param name="key">The kind of repair.</param>
/// <param name="change">The changes that repair a finding; null when it cannot be repaired.</param>
sealed class OneByOne(string title, string key, Func<PlacedFinding, SemanticModel, CancellationToken, ImmutableArray<TextChange>?> change) : FixAllProvider
{
    /// <summary>The namespaces that the new code may need, as sets of usings to try in turn.</summary>
    static readonly string[][] s_usings =
    [
        [], ["System.Collections.Generic"], ["System.Linq"], ["Microsoft.EntityFrameworkCore"], ["System.Collections.Generic", "System.Linq"],
        ["System.Linq", "Microsoft.EntityFrameworkCore"], ["System.Collections.Generic", "System.Linq", "Microsoft.EntityFrameworkCore"],
    ];

    /// <summary>Offers the repair of each finding that can be repaired.</summary>
    public async Task RegisterAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
            if (await RepairAsync(context.Document, new PlacedFinding(diagnostic, diagnostic.Location.SourceSpan), context.CancellationToken).ConfigureAwait(false) is { } repaired)
                context.RegisterCodeFix(CodeAction.Create(title, _ => Task.FromResult(repaired.Document.Project.Solution), key), diagnostic);
    }

    /// <inheritdoc/>
    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => ScopedDiagnostics.Scopes;

    /// <inheritdoc/>
    public override async Task<CodeAction?> GetFixAsync(FixAllContext context)
    {
        if (context.CodeActionEquivalenceKey is { } asked && asked != key) return null;
        var solution = context.Solution;
        var diagnostics = (await ScopedDiagnostics.InAsync(context).ConfigureAwait(false)).Select(d => d.Diagnostic).Where(d => d.Location.SourceTree is not null);
        foreach (var file in diagnostics.GroupBy(d => d.Location.SourceTree!.FilePath).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            if (solution.GetDocument(file.First().Location.SourceTree) is not { Id: var id }) continue;
            // A file of several projects is reported in each.
            var findings = file.GroupBy(d => d.Location.SourceSpan).Select(g => g.First()).OrderBy(d => d.Location.SourceSpan).Select(d => new PlacedFinding(d, d.Location.SourceSpan)).ToList();
            for (var i = 0; i < findings.Count; i++)
            {
                if (await RepairAsync(solution.GetDocument(id)!, findings[i], context.CancellationToken).ConfigureAwait(false) is not { } repaired) continue;
                solution = repaired.Document.Project.Solution;
                for (var j = i + 1; j < findings.Count; j++) findings[j] = findings[j].After(repaired.Changes);
            }
        }
        return CodeAction.Create(title, _ => Task.FromResult(solution), key);
    }

    async Task<(Document Document, ImmutableArray<TextChange> Changes)?> RepairAsync(Document document, PlacedFinding finding, CancellationToken cancellation)
    {
        if (await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } model || change(finding, model, cancellation) is not { } changes) return null;
        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        var unit = (CompilationUnitSyntax)await model.SyntaxTree.GetRootAsync(cancellation).ConfigureAwait(false);
        var copies = document.FilePath is { } path ? QueryDocuments.At(document.Project.Solution, path, document.Project).Select(d => d.Id).ToList() : [document.Id];
        foreach (var spaces in s_usings)
        {
            var usings = spaces.Select(s => UsingDirective.Insertion(unit, finding.Place.Start, s, text)).ToList();
            if (usings.Contains(null)) continue;
            var all = changes.Concat(usings.Select(u => u!.Value)).OrderBy(c => c.Span.Start).ToImmutableArray();
            var edited = text.WithChanges(all);
            var solution = copies.Aggregate(document.Project.Solution, (s, id) => s.WithDocumentText(id, edited));
            if (await CompileCheck.DocumentsAsync(document.Project.Solution, solution, copies, cancellation).ConfigureAwait(false)) return (solution.GetDocument(document.Id)!, all);
        }
        return null;
    }
}
