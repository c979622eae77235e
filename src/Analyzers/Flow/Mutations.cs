using Microsoft.CodeAnalysis;

namespace OneTrip.Flow;

/// <summary>What methods out of source do to their arguments, as far as their name and home tell.</summary>
static class Mutations
{
    /// <summary>Whether the method adds to the collection it is called on, without looking into it.</summary>
    public static bool Adds(IMethodSymbol method) => method.Name is "Add" or "AddRange" or "Insert" or "InsertRange" or "Enqueue" or "Push" or "TryAdd" or "AddLast" or "AddFirst" or "UnionWith";

    /// <summary>Whether the method is the framework's: it neither loads navigations nor changes entities behind the caller's back.</summary>
    public static bool IsOfFramework(IMethodSymbol method)
    {
        var space = method.ContainingNamespace;
        if (space is null || space.IsGlobalNamespace) return false;
        while (!space.ContainingNamespace.IsGlobalNamespace) space = space.ContainingNamespace;
        return space.Name is "System" or "Microsoft";
    }
}
