using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OneTrip.CodeFixes.Sites;

/// <summary>Rows that a context tracks before they are saved: <c>Find</c> brings them, no query does (oracle: L23).</summary>
static class TrackedRows
{
    /// <summary>Whether the member around a place adds rows to a context, or takes some away.</summary>
    public static bool MayBeUnsaved(SyntaxNode place, SemanticModel model, CancellationToken cancellation) => place.Ancestors().FirstOrDefault(a => a is MemberDeclarationSyntax)?.DescendantNodes().OfType<InvocationExpressionSyntax>()
        .Any(c => c.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Add" or "AddAsync" or "AddRange" or "AddRangeAsync" or "Attach" or "AttachRange" or "Update" or "UpdateRange" or "Remove" or "RemoveRange" }
            && model.GetSymbolInfo(c, cancellation).Symbol?.ContainingType is { } type && (QueryTypes.IsDbSet(type) || type.Name == "DbContext")) != false;
}
