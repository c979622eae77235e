using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using OneTrip.CodeFixes.Keys;
using OneTrip.CodeFixes.Sites;
using OneTrip.Rules;

namespace OneTrip.CodeFixes.Edits;

/// <summary>A solution in the course of its repair, and where each query stands in it by now. Immutable, so that an edit can be dropped.</summary>
sealed class Draft
{
    readonly ImmutableDictionary<QueryPlace, TextSpan> spans;

    Draft(Solution solution, ImmutableDictionary<QueryPlace, TextSpan> spans)
    {
        Solution = solution;
        this.spans = spans;
    }

    public Solution Solution { get; }

    public static Draft Of(Solution solution, IEnumerable<QuerySite> sites) =>
        new(solution, sites.Select(s => s.Place).Distinct().ToImmutableDictionary(p => p, p => new TextSpan(p.Start, p.Length)));

    /// <summary>Where the root of a query begins by now.</summary>
    public int StartOf(QuerySite site) => spans[site.Place].Start;

    /// <summary>The root of a query as it stands by now; null when it is not there.</summary>
    public async Task<ExpressionSyntax?> RootAsync(QuerySite site, CancellationToken cancellation)
    {
        var document = Solution.GetDocument(site.Documents[0])!;
        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        return root is null ? null : QuerySite.Expression(root, spans[site.Place]);
    }

    /// <summary>Changes the text of a query's file, the same in all copies of it. No root itself is changed.</summary>
    public Draft Change(QuerySite site, SourceText text, ImmutableArray<TextChange> changes) => Change(site.Place.File, site.Documents, text, changes);

    /// <summary>Changes the reads of keys, each once.</summary>
    public async Task<Draft> ChangeAsync(IEnumerable<KeyReads> reads, CancellationToken cancellation)
    {
        var draft = this;
        foreach (var file in reads.SelectMany(r => r.Edits).GroupBy(e => e.File))
        {
            var text = await Solution.GetDocument(file.First().Documents[0])!.GetTextAsync(cancellation).ConfigureAwait(false);
            draft = draft.Change(file.Key, file.First().Documents, text, file.SelectMany(e => e.Changes).Distinct().ToImmutableArray());
        }
        return draft;
    }

    Draft Change(string file, ImmutableArray<DocumentId> documents, SourceText text, ImmutableArray<TextChange> changes)
    {
        var edited = text.WithChanges(changes.OrderBy(c => c.Span.Start));
        var solution = documents.Aggregate(Solution, (s, id) => s.WithDocumentText(id, edited));
        var moved = spans.Where(s => s.Key.File == file).Select(s => new KeyValuePair<QueryPlace, TextSpan>(s.Key, Move(s.Value, changes)));
        return new Draft(solution, spans.SetItems(moved));
    }

    /// <summary>What is inserted at the start of a root or before comes before it; what is inserted at its end comes after it.</summary>
    static TextSpan Move(TextSpan span, ImmutableArray<TextChange> changes) => TextSpan.FromBounds(
        span.Start + changes.Where(c => c.Span.Start <= span.Start).Sum(c => c.NewText!.Length - c.Span.Length),
        span.End + changes.Where(c => c.Span.Start < span.End).Sum(c => c.NewText!.Length - c.Span.Length));
}
