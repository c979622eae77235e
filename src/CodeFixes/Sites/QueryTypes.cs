using System.Linq;
using Microsoft.CodeAnalysis;

namespace OneTrip.CodeFixes.Sites;

/// <summary>The types by which a query is known.</summary>
static class QueryTypes
{
    /// <summary>What a query yields; null when the type is no query.</summary>
    public static ITypeSymbol? Element(ITypeSymbol? type) => Argument(type, "IQueryable", "Linq");

    /// <summary>What a collection holds; null when the type is no collection.</summary>
    public static ITypeSymbol? Item(ITypeSymbol? type) => type?.SpecialType == SpecialType.System_String ? null : Argument(type, "IEnumerable", "Generic");

    /// <summary>Whether the type is <c>DbSet</c>, whose own methods must stay first in a chain.</summary>
    public static bool IsDbSet(ITypeSymbol? type)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (type is { Name: "DbSet", ContainingNamespace: { Name: "EntityFrameworkCore", ContainingNamespace.Name: "Microsoft" } }) return true;
        }
        return false;
    }

    /// <summary>Whether every query is of the type, however it is typed itself.</summary>
    public static bool TakesAnyQuery(ITypeSymbol? type) =>
        type is { SpecialType: SpecialType.System_Collections_IEnumerable or SpecialType.System_Object }
            or INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Collections_Generic_IEnumerable_T }
            or INamedTypeSymbol { Name: "IQueryable", ContainingNamespace: { Name: "Linq", ContainingNamespace.Name: "System" } };

    static ITypeSymbol? Argument(ITypeSymbol? type, string name, string space)
    {
        if (type is null) return null;
        return (type as INamedTypeSymbol is { } self && Is(self) ? self : type.AllInterfaces.FirstOrDefault(Is))?.TypeArguments[0];

        bool Is(INamedTypeSymbol t) => t.Name == name && t.TypeArguments.Length == 1 && t.ContainingNamespace.Name == space;
    }
}
