using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using OneTrip.CodeFixes.Sites;

namespace OneTrip.CodeFixes.Edits;

/// <summary>
/// Whether an edit leaves the code as sound as it was. A new warning counts like a new error: many build with warnings as errors.
/// </summary>
static class CompileCheck
{
    /// <summary>Checks the members in which the queries stand.</summary>
    public static async Task<bool> MembersAsync(Draft before, Draft after, IEnumerable<QuerySite> sites, CancellationToken cancellation)
    {
        foreach (var site in sites)
        {
            foreach (var id in site.Documents)
            {
                var (old, edited) = (before.Solution.GetDocument(id), after.Solution.GetDocument(id));
                if (old is null || edited is null) return false;
                // A new using may change what a name means anywhere in the file.
                var whole = await UsingsAsync(old, cancellation).ConfigureAwait(false) != await UsingsAsync(edited, cancellation).ConfigureAwait(false);
                var (oldSpan, newSpan) = whole
                    ? (null, (TextSpan?)null)
                    : (await MemberAsync(old, before.StartOf(site), cancellation).ConfigureAwait(false), await MemberAsync(edited, after.StartOf(site), cancellation).ConfigureAwait(false));
                if (!await AreAsSoundAsync(old, oldSpan, edited, newSpan, cancellation).ConfigureAwait(false)) return false;
            }
        }
        return true;
    }

    /// <summary>Checks whole documents.</summary>
    public static async Task<bool> DocumentsAsync(Solution before, Solution after, IEnumerable<DocumentId> documents, CancellationToken cancellation)
    {
        foreach (var id in documents)
        {
            if (before.GetDocument(id) is not { } old || after.GetDocument(id) is not { } edited
                || !await AreAsSoundAsync(old, null, edited, null, cancellation).ConfigureAwait(false)) return false;
        }
        return true;
    }

    static async Task<bool> AreAsSoundAsync(Document before, TextSpan? oldSpan, Document after, TextSpan? newSpan, CancellationToken cancellation)
    {
        var complaints = await ComplaintsAsync(after, newSpan, cancellation).ConfigureAwait(false);
        if (complaints.Count == 0) return true;

        // Half-typed code is full of errors; only those that are new tell something. Edits move them, so they are counted.
        var known = await ComplaintsAsync(before, oldSpan, cancellation).ConfigureAwait(false);
        return complaints.All(c => known.TryGetValue(c.Key, out var count) && c.Value <= count);
    }

    static async Task<Dictionary<string, int>> ComplaintsAsync(Document document, TextSpan? span, CancellationToken cancellation)
    {
        var model = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        return model!.GetDiagnostics(span, cancellation)
            .Where(d => d.Severity >= DiagnosticSeverity.Warning && !d.IsSuppressed)
            .GroupBy(d => d.Id)
            .ToDictionary(g => g.Key, g => g.Count());
    }

    static async Task<int> UsingsAsync(Document document, CancellationToken cancellation)
    {
        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        return root!.DescendantNodes(n => n is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax).Count(n => n is UsingDirectiveSyntax);
    }

    /// <summary>The member around a position; null for top-level statements, which are one member together.</summary>
    static async Task<TextSpan?> MemberAsync(Document document, int position, CancellationToken cancellation)
    {
        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        var member = root!.FindToken(position).Parent?.FirstAncestorOrSelf<MemberDeclarationSyntax>();
        return member is null or GlobalStatementSyntax or BaseTypeDeclarationSyntax or BaseNamespaceDeclarationSyntax ? null : member.FullSpan;
    }
}
