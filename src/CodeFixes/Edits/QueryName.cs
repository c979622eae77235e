using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FindSymbols;
using OneTrip.CodeFixes.Sites;
using OneTrip.Rules;

namespace OneTrip.CodeFixes.Edits;

/// <summary>How a repair calls the query that it edits.</summary>
static class QueryName
{
    /// <summary><c>the query</c>, or where it stands in another member <c>the query of 'OrderRepository.GetAll', which 3 members use</c>.</summary>
    public static async Task<string> OfAsync(QueryPlace place, Finding finding, Solution solution, CancellationToken cancellation)
    {
        var plain = "the query";
        if (QueryDocuments.At(solution, place.File, finding.Project).FirstOrDefault() is not { } document || await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is not { } root || place.Start >= root.FullSpan.End) return plain;
        var reported = finding.Diagnostic.Location;
        if (root.FindToken(place.Start).Parent?.FirstAncestorOrSelf<MemberDeclarationSyntax>() is not { } member || member is GlobalStatementSyntax or FieldDeclarationSyntax
            || reported.SourceTree?.FilePath == place.File && member.Span.Contains(reported.SourceSpan)) return plain;
        if (await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } model || model.GetDeclaredSymbol(member, cancellation) is not { ContainingType: { } type } symbol) return plain;
        var callers = await SymbolFinder.FindCallersAsync(symbol, solution, cancellation).ConfigureAwait(false);
        // Each target framework has callers of its own.
        var count = callers.Select(c => c.CallingSymbol.ToDisplayString()).Distinct().Count();
        return $"the query of '{type.Name}.{symbol.Name}'" + (count > 1 ? $", which {count} members use" : "");
    }
}
