using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace OneTrip.Model;

/// <summary>How classes derive from each other, whatever their type arguments.</summary>
static class TypeHierarchy
{
    /// <summary>Whether an entity of one type may be one of the other: one is the other or derives from it.</summary>
    public static bool Related(ITypeSymbol a, ITypeSymbol b) => Derives(a, b) || Derives(b, a);

    /// <summary>The members of a type and of its bases.</summary>
    public static IEnumerable<ISymbol> MembersOf(ITypeSymbol type)
    {
        for (var t = type; t is { SpecialType: SpecialType.None }; t = t.BaseType)
            foreach (var member in t.GetMembers()) yield return member;
    }

    /// <summary>Whether the type is the class or derives from it.</summary>
    public static bool Derives(ITypeSymbol type, ITypeSymbol from)
    {
        for (var t = type; t is not null; t = t.BaseType)
            if (SymbolIdentity.Comparer.Equals(t.OriginalDefinition, from.OriginalDefinition)) return true;
        return false;
    }
}
