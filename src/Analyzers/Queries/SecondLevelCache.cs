using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using OneTrip.Model;

namespace OneTrip.Queries;

/// <summary>
/// Whether a cache behind EF Core, a library's or the application's own, answers a query that was sent before. Such caches
/// are named by their operators (<c>Cacheable()</c>, <c>FromCache()</c>, <c>AsCaching()</c>) or by attributes of entities.
/// </summary>
static class SecondLevelCache
{
    /// <summary>Whether the operator hands a query over to a cache.</summary>
    public static bool IsAsked(IMethodSymbol method)
    {
        var definition = method.ReducedFrom ?? method;
        return Speaks(method.Name) && definition.IsExtensionMethod && definition.Parameters.Length > 0 && ElementTypes.IsQueryable(definition.Parameters[0].Type) && !method.ReturnsVoid;
    }

    /// <summary>Whether all queries of the entity go by a cache: an attribute of its class says so, and does not say never.</summary>
    public static bool Holds(ITypeSymbol entity)
    {
        for (var type = entity; type is { SpecialType: SpecialType.None }; type = type.BaseType)
            foreach (var attribute in type.GetAttributes())
                if (attribute.AttributeClass is { } marker && Speaks(marker.Name)) return !attribute.NamedArguments.Any(IsDenial);
        return false;
    }

    static bool IsDenial(System.Collections.Generic.KeyValuePair<string, TypedConstant> argument) => argument.Value.Value is true && (Denies(argument.Key) || argument.Key is "Disabled");

    static bool Speaks(string name) => name.IndexOf("Cach", StringComparison.Ordinal) >= 0 && !Denies(name);

    static bool Denies(string name) => s_denials.Any(d => name.IndexOf(d, StringComparison.Ordinal) >= 0);

    static readonly string[] s_denials = { "NoCach", "NotCach", "NeverCach", "NonCach", "WithoutCach", "UnCach", "Uncach", "DisableCach", "ClearCach", "InvalidateCach", "Evict", "OutputCach", "ResponseCach" };
}
