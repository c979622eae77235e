using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OneTrip.Flow;

/// <summary>Whether code brings many rows page by page. Each page is a query by design, and no one query could bring the pages of several owners.</summary>
static class Pages
{
    /// <summary>Whether the innermost loop around the command, within its member, goes on from page to page.</summary>
    public static bool Bring(SyntaxNode command)
    {
        foreach (var ancestor in command.Ancestors())
            switch (ancestor)
            {
                case WhileStatementSyntax loop: return LoopShape.Reads(loop.Condition) is null && Names(loop);
                case DoStatementSyntax loop: return Names(loop);
                case ForStatementSyntax loop: return !LoopShape.CountsThrough(loop) && Names(loop);
                case CommonForEachStatementSyntax or AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or MemberDeclarationSyntax: return false;
            }
        return false;
    }

    /// <summary>Whether the element decides which page of a result the query brings.</summary>
    public static bool AreChosen(SyntaxNode syntax, HashSet<string> names)
    {
        for (SyntaxNode? node = syntax; node is ExpressionSyntax; node = node.Parent)
            foreach (var call in node.DescendantNodesAndSelf().OfType<InvocationExpressionSyntax>())
                if (call.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Skip" or "Chunk" } && LoopShape.Mentions(call.ArgumentList, names)) return true;
        return false;
    }

    /// <summary>Whether a name in the loop says that it is about pages.</summary>
    static bool Names(StatementSyntax loop) => loop.DescendantNodes().OfType<SimpleNameSyntax>().Any(n => s_words.Any(w => n.Identifier.ValueText.IndexOf(w, System.StringComparison.OrdinalIgnoreCase) >= 0));

    static readonly string[] s_words = { "page", "skip", "offset", "batch", "chunk", "startindex", "cursor" };
}
