using Microsoft.CodeAnalysis;

namespace OneTrip.Model;

/// <summary>The first part of the namespace in which something is declared.</summary>
static class RootNamespace
{
    /// <summary>Whether it is <c>System</c>: what is there is the framework's.</summary>
    public static bool IsSystem(ISymbol symbol)
    {
        var space = symbol.ContainingNamespace;
        while (space is { IsGlobalNamespace: false, ContainingNamespace.IsGlobalNamespace: false }) space = space.ContainingNamespace;
        return space is { Name: "System" };
    }
}
