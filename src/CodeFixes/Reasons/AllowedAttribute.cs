using System.Linq;
using Microsoft.CodeAnalysis;
using OneTrip.Options;

namespace OneTrip.CodeFixes.Reasons;

/// <summary>The attribute <c>OneTripAllowed</c> that a project has: the package's, or one of its own.</summary>
static class AllowedAttribute
{
    /// <summary>The attribute's class; null when there is none that takes a reason.</summary>
    public static INamedTypeSymbol? In(Compilation compilation) =>
        new[] { compilation.GetTypeByMetadataName("OneTrip." + AllowedInCode.Attribute) }
            .Concat(compilation.GetSymbolsWithName(AllowedInCode.Attribute, SymbolFilter.Type).OfType<INamedTypeSymbol>())
            .FirstOrDefault(t => t is { ContainingType: null } && t.InstanceConstructors.Any(c => c.Parameters.Length == 1 && c.Parameters[0].Type.SpecialType == SpecialType.System_String));

    /// <summary>The namespace to import; empty when it stands in none.</summary>
    public static string Namespace(INamedTypeSymbol attribute) => attribute.ContainingNamespace is { IsGlobalNamespace: false } space ? space.ToDisplayString() : "";
}
