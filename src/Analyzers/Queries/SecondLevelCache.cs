using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using OneTrip.Model;

namespace OneTrip.Queries;

/// <summary>
/// Operators that hand a query over to a cache behind EF Core, a library's or the application's own: <c>Cacheable()</c>,
/// <c>FromCache()</c>, <c>AsCaching()</c>. How often such a query is sent, the code does not say.
/// </summary>
static class SecondLevelCache
{
    /// <summary>Whether the method is such an operator.</summary>
    public static bool IsAsked(IMethodSymbol method)
    {
        if (method.Name.IndexOf("Cach", StringComparison.Ordinal) < 0) return false;
        var definition = method.ReducedFrom ?? method;
        return definition.IsExtensionMethod && definition.Parameters.Length > 0 && ElementTypes.IsQueryable(definition.Parameters[0].Type) && !method.ReturnsVoid
            && !s_denials.Any(d => method.Name.IndexOf(d, StringComparison.Ordinal) >= 0);
    }

    static readonly string[] s_denials = { "NoCach", "NotCach", "NeverCach", "NonCach", "WithoutCach", "Uncach", "DisableCach", "ClearCach", "InvalidateCach" };
}
