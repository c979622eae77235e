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
/// <param name="Edits">Those edits.</param>
readonly record struct PlacedFinding(Diagnostic Diagnostic, TextSpan Place, EditsSoFar Edits)
{
    /// <summary>The query that the finding is about, as the first additional location in the same file, after those edits; null when there is none, or it was edited itself.</summary>
    public TextSpan? Query => Diagnostic.AdditionalLocations.FirstOrDefault() is { SourceTree: { } file } query && file == Diagnostic.Location.SourceTree && Edits.Moved(file.FilePath, query.SourceSpan) is { IsEmpty: false } moved ? moved : null;
}

/// <summary>What a repair changes in a file.</summary>
/// <param name="Document">The file.</param>
/// <param name="Position">A place in it whose usings count.</param>
/// <param name="Changes">The changes.</param>
readonly record struct FileChanges(Document Document, int Position, ImmutableArray<TextChange> Changes)
{
    /// <summary>The changes of each file at once, in the order in which the files come last.</summary>
    public static ImmutableArray<FileChanges> Joined(IReadOnlyList<FileChanges> all) => all.GroupBy(c => c.Document.Id)
        .OrderBy(g => all.Select((c, i) => c.Document.Id == g.Key ? i : -1).Max())
        .Select(g => g.Last() with { Changes = g.SelectMany(c => c.Changes).ToImmutableArray() }).ToImmutableArray();
}

/// <summary>The changes that repair a finding, file by file, those first that the others need; empty when it cannot be repaired.</summary>
delegate Task<ImmutableArray<FileChanges>> ChangesOfFinding(Document document, PlacedFinding finding, SemanticModel model, CancellationToken cancellation);

/// <summary>Repairs findings that do not depend on each other: one alone, or all of a scope, one after another.</summary>
/// <param name="title">What the lightbulb says.</param>
/// <param name="key">The kind of repair.</param>
/// <param name="change">What repairs a finding.</param>
sealed class OneByOne(string title, string key, ChangesOfFinding change) : FixAllProvider
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
            if (await RepairAsync(context.Document, new PlacedFinding(diagnostic, diagnostic.Location.SourceSpan, new EditsSoFar()), context.CancellationToken).ConfigureAwait(false) is { } repaired)
                context.RegisterCodeFix(CodeAction.Create(title, _ => Task.FromResult(repaired.Solution), key), diagnostic);
    }

    /// <inheritdoc/>
    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => ScopedDiagnostics.Scopes;

    /// <inheritdoc/>
    public override async Task<CodeAction?> GetFixAsync(FixAllContext context)
    {
        if (context.CodeActionEquivalenceKey is { } asked && asked != key) return null;
        var solution = context.Solution;
        var diagnostics = (await ScopedDiagnostics.InAsync(context).ConfigureAwait(false)).Select(d => d.Diagnostic).Where(d => d.Location.SourceTree is not null);
        var edits = new EditsSoFar();
        // A file of several projects is reported in each.
        var findings = diagnostics.GroupBy(d => (d.Location.SourceTree!.FilePath, d.Location.SourceSpan)).Select(g => g.First())
            .OrderBy(d => d.Location.SourceTree!.FilePath, StringComparer.Ordinal).ThenBy(d => d.Location.SourceSpan)
            .ToList();
        foreach (var diagnostic in findings)
        {
            if (context.Solution.GetDocument(diagnostic.Location.SourceTree) is not { Id: var id }) continue;
            var finding = new PlacedFinding(diagnostic, edits.Moved(diagnostic.Location.SourceTree!.FilePath, diagnostic.Location.SourceSpan), edits);
            if (await RepairAsync(solution.GetDocument(id)!, finding, context.CancellationToken).ConfigureAwait(false) is not { } repaired) continue;
            solution = repaired.Solution;
            foreach (var file in repaired.Changes) edits.Add(file.Key, file.Value);
        }
        return CodeAction.Create(title, _ => Task.FromResult(solution), key);
    }

    async Task<(Solution Solution, IReadOnlyDictionary<string, ImmutableArray<TextChange>> Changes)?> RepairAsync(Document document, PlacedFinding finding, CancellationToken cancellation)
    {
        if (await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } model) return null;
        var files = await change(document, finding, model, cancellation).ConfigureAwait(false);
        if (files.IsEmpty) return null;
        var solution = document.Project.Solution;
        var made = new Dictionary<string, ImmutableArray<TextChange>>();
        foreach (var file in files)
        {
            if (await WithUsingsAsync(solution, file, cancellation).ConfigureAwait(false) is not { } edited) return null;
            solution = edited.Solution;
            var tree = await file.Document.GetSyntaxTreeAsync(cancellation).ConfigureAwait(false);
            made[tree!.FilePath] = edited.Changes;
        }
        // What one file lacks only another may show, as an interface and what implements it.
        if (files.Length > 1 && !await CompileCheck.DocumentsAsync(document.Project.Solution, solution, files.Select(f => f.Document.Id), cancellation).ConfigureAwait(false)) return null;
        return (solution, made);
    }

    /// <summary>Makes the changes of a file, in all copies of it, with the usings that they need; null when they do not compile.</summary>
    static async Task<(Solution Solution, ImmutableArray<TextChange> Changes)?> WithUsingsAsync(Solution solution, FileChanges file, CancellationToken cancellation)
    {
        var text = await file.Document.GetTextAsync(cancellation).ConfigureAwait(false);
        var unit = (CompilationUnitSyntax)(await file.Document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false))!;
        var copies = file.Document.FilePath is { } path ? QueryDocuments.At(solution, path, file.Document.Project).Select(d => d.Id).ToList() : [file.Document.Id];
        foreach (var spaces in s_usings)
        {
            var usings = spaces.Select(s => UsingDirective.Insertion(unit, file.Position, s, text)).ToList();
            if (usings.Contains(null)) continue;
            var all = file.Changes.Concat(usings.Select(u => u!.Value)).OrderBy(c => c.Span.Start).ToImmutableArray();
            var edited = text.WithChanges(all);
            var next = copies.Aggregate(solution, (s, id) => s.WithDocumentText(id, edited));
            if (await CompileCheck.DocumentsAsync(solution, next, copies, cancellation).ConfigureAwait(false)) return (next, all);
        }
        return null;
    }
}
