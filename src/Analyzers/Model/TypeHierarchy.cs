using Microsoft.CodeAnalysis;

namespace OneTrip.Model;

/// <summary>How classes derive from each other, whatever their type arguments.</summary>
static class TypeHierarchy
{
    /// <summary>Whether an entity of one type may be one of the other: one is the other or derives from it.</summary>
    public static bool Related(ITypeSymbol a, ITypeSymbol b) => Derives(a, b) || Derives(b, a);

    /// <summary>Whether the type is the class or derives from it.</summary>
    public static bool Derives(ITypeSymbol type, ITypeSymbol from)
    {
        for (var t = type; t is not null; t = t.BaseType)
            if (SymbolIdentity.Comparer.Equals(t.OriginalDefinition, from.OriginalDefinition)) return true;
        return false;
    }
}
