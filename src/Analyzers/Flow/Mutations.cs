using System.Linq;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace OneTrip.Flow;

/// <summary>What methods out of source do to their arguments, as far as their name and home tell.</summary>
static class Mutations
{
    /// <summary>Whether the method adds to the collection it is called on, without looking into it.</summary>
    public static bool Adds(IMethodSymbol method) => method.Name is "Add" or "AddRange" or "Insert" or "InsertRange" or "Enqueue" or "Push" or "TryAdd" or "AddLast" or "AddFirst" or "UnionWith";

    /// <summary>Whether the method compares or describes an entity: whichever override runs, it loads nothing.</summary>
    public static bool OnlyCompares(IMethodSymbol method) => method.Name is "Equals" or "GetHashCode" or "ToString" or "CompareTo" or "op_Equality" or "op_Inequality";

    /// <summary>Whether the method is the framework's: it neither loads navigations nor changes entities behind the caller's back.</summary>
    public static bool IsOfFramework(IMethodSymbol method)
    {
        var space = method.ContainingNamespace;
        if (space is null || space.IsGlobalNamespace) return false;
        while (!space.ContainingNamespace.IsGlobalNamespace) space = space.ContainingNamespace;
        return space.Name is "System" or "Microsoft";
    }

    /// <summary>
    /// Whether the method is compiled into an assembly that does not refer to EF Core, and cannot be overridden in one that
    /// does: it can neither add an Include to a query nor load anything. A mapper that copies one object into another may
    /// still assign.
    /// </summary>
    public static bool CannotLoad(IMethodSymbol method)
    {
        if (method.Locations.Length > 0 && method.Locations[0].IsInSource) return false;
        if (method.Parameters.Count(p => p.Type.SpecialType == SpecialType.System_Object) > 1 || method.Name.StartsWith("Map", System.StringComparison.Ordinal)) return false;
        var isOpen = !method.IsStatic && (method.IsAbstract || (method.IsVirtual || method.IsOverride) && !method.IsSealed && !method.ContainingType.IsSealed && !method.ContainingType.IsValueType);
        return !isOpen && method.ContainingAssembly is { } assembly && !s_refers.GetValue(assembly, a => new(Refers(a))).Value;
    }

    /// <summary>Whether the type is a type parameter without constraint, or a type of a library that holds such.</summary>
    public static bool IsAnything(ITypeSymbol type) => type switch
    {
        ITypeParameterSymbol parameter => parameter.ConstraintTypes.IsEmpty,
        IArrayTypeSymbol array => IsAnything(array.ElementType),
        INamedTypeSymbol { TypeArguments.Length: > 0 } named => named.TypeArguments.All(IsAnything),
        _ => false,
    };

    static readonly ConditionalWeakTable<IAssemblySymbol, StrongBox<bool>> s_refers = new();

    static bool Refers(IAssemblySymbol assembly)
    {
        foreach (var module in assembly.Modules)
            foreach (var referenced in module.ReferencedAssemblies)
                if (referenced.Name.StartsWith("Microsoft.EntityFrameworkCore", System.StringComparison.Ordinal)) return true;
        return false;
    }
}
