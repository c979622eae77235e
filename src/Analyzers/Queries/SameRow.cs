using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OneTrip.Queries;

/// <summary>
/// Queries of one member that are written the same, and so bring the same row: its entity is in the context already, with
/// whatever was lazily loaded since (oracle: L18).
/// </summary>
static class SameRow
{
    /// <summary>The text by which a query asks for a tracked row; null when it does not ask for a single one, or not by a condition.</summary>
    public static string? AskedFor(QuerySource source)
    {
        if (source.Roots.Length != 1) return null;
        var root = source.Roots[0];
        var node = root.Tree.GetRoot().FindNode(root.Span, getInnermostNodeForTie: true);
        var text = new List<string> { node.NormalizeWhitespace().ToString() };
        var hasCondition = false;
        while (node.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } member && member.Expression == node)
        {
            var name = member.Name.Identifier.ValueText;
            if (name is "AsNoTracking" or "AsNoTrackingWithIdentityResolution") return null;
            hasCondition |= call.ArgumentList.Arguments.Count > 0;
            var isOne = IsOne(name);
            text.Add((isOne ? "" : name) + call.ArgumentList.NormalizeWhitespace());
            if (isOne) return hasCondition ? string.Join(".", text) : null;
            node = call;
        }
        return null;
    }

    static bool IsOne(string name) => name is "First" or "FirstOrDefault" or "Single" or "SingleOrDefault" or "FirstAsync" or "FirstOrDefaultAsync" or "SingleAsync" or "SingleOrDefaultAsync";
}
