using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OneTrip.Queries;

/// <summary>What executes a query for the entities themselves, rather than for a number or an answer.</summary>
static class EntityTerminals
{
    /// <summary>Whether the expression executes its query for the elements: a terminal operator that is known to, or the head of a loop.</summary>
    public static bool Is(SyntaxNode syntax) =>
        syntax.Parent is CommonForEachStatementSyntax loop && loop.Expression == syntax
        || syntax is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name } } && IsName(name);

    static bool IsName(string name)
    {
        if (name.EndsWith("Async", System.StringComparison.Ordinal)) name = name.Substring(0, name.Length - "Async".Length);
        return name is "ToList" or "ToArray" or "ToHashSet" or "ToDictionary" or "ToLookup" or "Load" or "ForEach" or "First" or "FirstOrDefault" or "Single" or "SingleOrDefault" or "Last" or "LastOrDefault" or "ElementAt" or "ElementAtOrDefault";
    }
}
