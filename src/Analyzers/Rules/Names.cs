using Microsoft.CodeAnalysis;

namespace OneTrip.Rules;

/// <summary>How messages name a member.</summary>
static class Names
{
    /// <summary><c>Type.Member</c>; a constructor by its type, the main program as such.</summary>
    public static string Of(ISymbol member)
    {
        if (member is IMethodSymbol { Name: "<Main>$" }) return "the program";
        var named = member is IMethodSymbol { AssociatedSymbol: { } associated } ? associated : member;
        var type = named.ContainingType?.Name;
        return named switch
        {
            IMethodSymbol { MethodKind: MethodKind.Constructor } => $"new {type}",
            IMethodSymbol { MethodKind: MethodKind.Conversion } conversion => $"conversion to {conversion.ReturnType.Name}",
            IMethodSymbol { MethodKind: MethodKind.UserDefinedOperator } => $"operator of {type}",
            _ => type is null ? named.Name : $"{type}.{named.Name}",
        };
    }

    /// <summary>The type's name with namespaces and containing types.</summary>
    public static string Full(INamedTypeSymbol type)
    {
        var outer = type.ContainingType is { } containing ? Full(containing)
            : type.ContainingNamespace is { IsGlobalNamespace: false } space ? Namespace(space) : null;
        return outer is null ? type.Name : $"{outer}.{type.Name}";
    }

    static string Namespace(INamespaceSymbol space) =>
        space.ContainingNamespace is { IsGlobalNamespace: false } outer ? $"{Namespace(outer)}.{space.Name}" : space.Name;
}
