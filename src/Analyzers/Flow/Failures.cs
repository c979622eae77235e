using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OneTrip.Flow;

/// <summary>What becomes of an exception that code throws.</summary>
static class Failures
{
    /// <summary>Whether the member goes on whatever is thrown: each call of it succeeds or fails by itself, so that no caller can put them together.</summary>
    public static bool AreSwallowed(SyntaxNode syntax)
    {
        for (var node = syntax; node.Parent is { } parent and not MemberDeclarationSyntax; node = parent)
            if (parent is TryStatementSyntax attempt && attempt.Block == node && attempt.Catches.Any(Swallows)) return true;
        return false;
    }

    static bool Swallows(CatchClauseSyntax clause) => clause is { Filter: null, Declaration: null or { Type: SimpleNameSyntax { Identifier.ValueText: "Exception" } } }
        && !clause.Block.DescendantNodes().Any(n => n is ThrowStatementSyntax or ThrowExpressionSyntax or ReturnStatementSyntax);
}
