using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace OneTrip;

/// <summary>
/// Whether two symbols are the same thing, also when two projects see it. A web project and a library refer to different
/// sets of assemblies, so that the compiler gives each its own symbols for what they share; code that is followed from one
/// project into the other meets both. Within one assembly, Roslyn's own comparison decides.
/// </summary>
sealed class SymbolIdentity : IEqualityComparer<ISymbol?>
{
    /// <summary>The only one.</summary>
    public static readonly SymbolIdentity Comparer = new();

    const int MaxDepth = 12;

    SymbolIdentity() { }

    /// <inheritdoc/>
    public bool Equals(ISymbol? x, ISymbol? y) =>
        ReferenceEquals(x, y) || x is not null && y is not null && (SymbolEqualityComparer.Default.Equals(x, y) || AreSame(x, y, 0));

    /// <inheritdoc/>
    public int GetHashCode(ISymbol? symbol) => Hash(symbol, 0);

    // Every part of an application may have a 'GetById(int id)' and a 'List<Something>': names alone would all but make lists of tables.
    static int Hash(ISymbol? symbol, int depth)
    {
        if (symbol is null || depth > 3) return 0;
        var hash = StringComparer.Ordinal.GetHashCode(symbol.Name) * 31 + (int)symbol.Kind;
        switch (symbol)
        {
            // Only Roslyn's own comparison finds two locals the same; a member may have many of one name.
            case ILocalSymbol: return SymbolEqualityComparer.Default.GetHashCode(symbol);
            case INamedTypeSymbol { TypeKind: not TypeKind.Error } type:
                hash = hash * 31 + StringComparer.Ordinal.GetHashCode(((ISymbol?)type.ContainingType ?? type.ContainingNamespace)?.Name ?? "");
                foreach (var argument in type.TypeArguments) hash = hash * 31 + Hash(argument, depth + 1);
                return hash;
            case IMethodSymbol method:
                hash = (hash * 31 + Hash(method.ContainingType, depth + 1)) * 31 + method.Parameters.Length;
                foreach (var argument in method.TypeArguments) hash = hash * 31 + Hash(argument, depth + 1);
                return hash;
            case IPropertySymbol or IFieldSymbol: return hash * 31 + Hash(symbol.ContainingType, depth + 1);
            case IParameterSymbol parameter: return (hash * 31 + Hash(parameter.ContainingSymbol, depth + 1)) * 31 + parameter.Ordinal;
            case IArrayTypeSymbol array: return hash * 31 + Hash(array.ElementType, depth + 1);
            default: return hash;
        }
    }

    static bool AreSame(ISymbol a, ISymbol b, int depth)
    {
        if (ReferenceEquals(a, b)) return true;
        if (depth > MaxDepth || a.Kind != b.Kind || a.Name != b.Name) return false;
        // What lives within a body is seen by one project only; labels do not even know where they belong.
        if (a.Kind is SymbolKind.Label or SymbolKind.Local or SymbolKind.RangeVariable or SymbolKind.Discard or SymbolKind.DynamicType or SymbolKind.ErrorType) return false;
        // Definitions of one and the same assembly that differ for Roslyn are different things; arrays belong to none.
        if (a.ContainingAssembly is { } assembly && ReferenceEquals(assembly, b.ContainingAssembly) && a.IsDefinition && b.IsDefinition) return SymbolEqualityComparer.Default.Equals(a, b);
        return (a, b) switch
        {
            (IAssemblySymbol x, IAssemblySymbol y) => x.Identity.Name == y.Identity.Name,
            (INamespaceSymbol x, INamespaceSymbol y) => x.IsGlobalNamespace ? y.IsGlobalNamespace : !y.IsGlobalNamespace && AreSame(x.ContainingNamespace, y.ContainingNamespace, depth + 1),
            (INamedTypeSymbol x, INamedTypeSymbol y) => x.Arity == y.Arity && AreHomesSame(x, y, depth) && AreSame(x.TypeArguments, y.TypeArguments, depth),
            (IArrayTypeSymbol x, IArrayTypeSymbol y) => x.Rank == y.Rank && AreSame(x.ElementType, y.ElementType, depth + 1),
            // By position: comparing the owners would come back here.
            (ITypeParameterSymbol x, ITypeParameterSymbol y) => x.Ordinal == y.Ordinal && x.TypeParameterKind == y.TypeParameterKind,
            (IMethodSymbol x, IMethodSymbol y) => x.Arity == y.Arity && AreOwnersSame(x, y, depth) && AreSame(x.Parameters, y.Parameters, depth) && AreSame(x.TypeArguments, y.TypeArguments, depth),
            (IPropertySymbol x, IPropertySymbol y) => AreOwnersSame(x, y, depth) && AreSame(x.Parameters, y.Parameters, depth),
            (IFieldSymbol x, IFieldSymbol y) => AreOwnersSame(x, y, depth),
            (IParameterSymbol x, IParameterSymbol y) => x.Ordinal == y.Ordinal && AreSame(x.ContainingSymbol, y.ContainingSymbol, depth + 1),
            _ => false,
        };
    }

    /// <summary>Whether both types stand in the same type, or in the same namespace of the same assembly.</summary>
    static bool AreHomesSame(INamedTypeSymbol a, INamedTypeSymbol b, int depth)
    {
        if (a.ContainingType is { } outer) return b.ContainingType is { } other && AreSame(outer, other, depth + 1);
        return b.ContainingType is null && a.ContainingAssembly?.Identity.Name == b.ContainingAssembly?.Identity.Name
            && (a.ContainingNamespace, b.ContainingNamespace) is ({ } x, { } y) && AreSame(x, y, depth + 1);
    }

    static bool AreOwnersSame(ISymbol a, ISymbol b, int depth) => (a.ContainingType, b.ContainingType) is ({ } x, { } y) && AreSame(x, y, depth + 1);

    static bool AreSame(ImmutableArray<ITypeSymbol> a, ImmutableArray<ITypeSymbol> b, int depth)
    {
        if (a.Length != b.Length) return false;
        for (var i = 0; i < a.Length; i++)
            if (!AreSame(a[i], b[i], depth + 1)) return false;
        return true;
    }

    static bool AreSame(ImmutableArray<IParameterSymbol> a, ImmutableArray<IParameterSymbol> b, int depth)
    {
        if (a.Length != b.Length) return false;
        for (var i = 0; i < a.Length; i++)
            if (a[i].RefKind != b[i].RefKind || !AreSame(a[i].Type, b[i].Type, depth + 1)) return false;
        return true;
    }
}
