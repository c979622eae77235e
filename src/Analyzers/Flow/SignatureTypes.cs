using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace OneTrip.Flow;

/// <summary>How the generic types of a signature carry the values of their arguments.</summary>
static class SignatureTypes
{
    /// <summary>Whether a value of the type is treated as the value inside: tasks, nullables.</summary>
    public static bool IsTransparent(INamedTypeSymbol type) => type.TypeArguments.Length == 1
        && type.Name is "Task" or "ValueTask" or "Nullable" or "Lazy" or "ConfiguredTaskAwaitable" or "ConfiguredValueTaskAwaitable" or "TaskAwaiter" or "ConfiguredCancelableAsyncEnumerable" && type.TypeArguments.Length == 1;

    /// <summary>The invoke method of a delegate type, also within <c>Expression&lt;&gt;</c>; null for any other type.</summary>
    public static IMethodSymbol? DelegateOf(ITypeSymbol type, out bool isExpression)
    {
        isExpression = type is INamedTypeSymbol { Name: "Expression", TypeArguments.Length: 1, ContainingNamespace.Name: "Expressions" };
        var inner = isExpression ? ((INamedTypeSymbol)type).TypeArguments[0] : type;
        return (inner as INamedTypeSymbol)?.DelegateInvokeMethod;
    }

    /// <summary>The members under which a pair or tuple keeps its parts.</summary>
    public static IEnumerable<(string Name, ITypeSymbol Type)> Parts(INamedTypeSymbol type)
    {
        if (type.Name == "KeyValuePair" && type.TypeArguments.Length == 2)
        {
            yield return ("Key", type.TypeArguments[0]);
            yield return ("Value", type.TypeArguments[1]);
        }
        else if (type.IsTupleType || type.Name is "ValueTuple" or "Tuple")
        {
            for (var i = 0; i < type.TypeArguments.Length; i++)
                yield return ("Item" + (i + 1), type.TypeArguments[i]);
        }
        // Any other type of a library may hold one of each: a result, an option, an either.
        else if (type.DeclaringSyntaxReferences.IsEmpty && type.TypeKind is TypeKind.Class or TypeKind.Struct && DelegateOf(type, out _) is null)
        {
            for (var i = 0; i < type.TypeArguments.Length; i++)
                yield return ("<" + i + ">", type.TypeArguments[i]);
        }
    }

    /// <summary>Whether what a delegate returns goes on: into the method's result or into another of its delegates.</summary>
    public static bool Passes(IMethodSymbol definition, ITypeSymbol returned)
    {
        if (Mentions(definition.ReturnType, returned)) return true;
        foreach (var parameter in definition.Parameters)
            if (DelegateOf(parameter.Type, out _) is { } other)
                foreach (var input in other.Parameters)
                    if (Mentions(input.Type, returned)) return true;
        return false;
    }

    /// <summary>Whether the type is that of the elements of a sequence that the method, or its receiver, goes through.</summary>
    public static bool IsElement(IMethodSymbol definition, ITypeSymbol type)
    {
        if (type is not ITypeParameterSymbol) return false;
        if (!definition.IsStatic && SymbolIdentity.Comparer.Equals(Model.ElementTypes.Of(definition.ContainingType), type)) return true;
        foreach (var parameter in definition.Parameters)
            if (SymbolIdentity.Comparer.Equals(Model.ElementTypes.Of(parameter.Type), type)) return true;
        return false;
    }

    /// <summary>Whether a type parameter of the second type occurs in the first.</summary>
    public static bool Mentions(ITypeSymbol type, ITypeSymbol parameters)
    {
        switch (parameters)
        {
            case ITypeParameterSymbol parameter: return Contains(type, parameter);
            case IArrayTypeSymbol array: return Mentions(type, array.ElementType);
            case INamedTypeSymbol named:
                foreach (var argument in named.TypeArguments)
                    if (Mentions(type, argument)) return true;
                return false;
            default: return false;
        }
    }

    static bool Contains(ITypeSymbol type, ITypeParameterSymbol parameter) => type switch
    {
        ITypeParameterSymbol => SymbolIdentity.Comparer.Equals(type, parameter),
        IArrayTypeSymbol array => Contains(array.ElementType, parameter),
        INamedTypeSymbol named => ContainsAny(named, parameter),
        _ => false,
    };

    static bool ContainsAny(INamedTypeSymbol named, ITypeParameterSymbol parameter)
    {
        foreach (var argument in named.TypeArguments)
            if (Contains(argument, parameter)) return true;
        return false;
    }
}
