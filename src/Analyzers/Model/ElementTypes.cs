using Microsoft.CodeAnalysis;

namespace OneTrip.Model;

/// <summary>What a sequence type holds.</summary>
static class ElementTypes
{
    /// <summary>The element type of an array, a span, <c>IEnumerable&lt;T&gt;</c> or <c>IAsyncEnumerable&lt;T&gt;</c>; null for strings and anything else.</summary>
    public static ITypeSymbol? Of(ITypeSymbol? type)
    {
        switch (type)
        {
            case null or { SpecialType: SpecialType.System_String }: return null;
            case IArrayTypeSymbol array: return array.ElementType;
            case INamedTypeSymbol named when Sequence(named) is { } own: return own;
        }
        foreach (var implemented in type.AllInterfaces)
            if (Sequence(implemented) is { } element) return element;
        return null;
    }

    /// <summary>The element type of a sequence, or of one that a task brings; else null.</summary>
    public static ITypeSymbol? InTask(ITypeSymbol type) => Of(type is INamedTypeSymbol { Name: "Task" or "ValueTask", TypeArguments.Length: 1 } task ? task.TypeArguments[0] : type);

    /// <summary>Whether the type is <c>IEnumerable&lt;T&gt;</c> or <c>IAsyncEnumerable&lt;T&gt;</c> itself.</summary>
    public static bool IsSequence(INamedTypeSymbol type) => Sequence(type) is not null;

    static ITypeSymbol? Sequence(INamedTypeSymbol type) =>
        type.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T
        || type is { Name: "IAsyncEnumerable", TypeArguments.Length: 1, ContainingNamespace: { Name: "Generic", ContainingNamespace.Name: "Collections" } }
        || type is { Name: "ReadOnlySpan" or "Span", TypeArguments.Length: 1, ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } }
            ? type.TypeArguments[0] : null;

    /// <summary>Whether the type is, or implements, <c>IQueryable</c>.</summary>
    public static bool IsQueryable(ITypeSymbol? type)
    {
        if (type is null) return false;
        if (IsIQueryable(type)) return true;
        foreach (var implemented in type.AllInterfaces)
            if (IsIQueryable(implemented)) return true;
        return false;
    }

    static bool IsIQueryable(ITypeSymbol type) => type is { Name: "IQueryable", ContainingNamespace: { Name: "Linq", ContainingNamespace.Name: "System" } };
}
