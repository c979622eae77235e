using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace OneTrip.Options;

/// <summary>Whether the code itself allows what is found: <c>[OneTripAllowed("reason")]</c> on the member, a type around it, or a function within it.</summary>
static class AllowedInCode
{
    /// <summary>The attribute's class, in whatever namespace: who does not want the package's may declare one.</summary>
    public const string Attribute = "OneTripAllowedAttribute";

    const string Written = "OneTripAllowed";

    /// <summary>Whether a finding of a rule is allowed.</summary>
    /// <param name="rule">The rule's id.</param>
    /// <param name="location">Where it would be reported.</param>
    /// <param name="member">The member in which that is.</param>
    /// <param name="blocks">The member's operations.</param>
    public static bool Holds(string rule, Location location, ISymbol member, ImmutableArray<IOperation> blocks)
    {
        for (var symbol = member; symbol is not null and not INamespaceSymbol; symbol = (symbol as IMethodSymbol)?.AssociatedSymbol ?? symbol.ContainingSymbol)
            if (Allows(symbol, rule)) return true;

        foreach (var block in blocks)
            if (block.Syntax.SyntaxTree == location.SourceTree && block.Syntax.Span.Contains(location.SourceSpan))
                return FunctionsAround(location, block).Any(f => Allows(f, rule));
        return false;
    }

    /// <summary>The local functions and lambdas of the member in which the place lies.</summary>
    static System.Collections.Generic.IEnumerable<IMethodSymbol> FunctionsAround(Location location, IOperation block)
    {
        foreach (var operation in block.DescendantsAndSelf())
        {
            var function = operation switch { ILocalFunctionOperation local => local.Symbol, IAnonymousFunctionOperation lambda => lambda.Symbol, _ => null };
            if (function is not null && operation.Syntax.Span.Contains(location.SourceSpan)) yield return function;
        }
    }

    static bool Allows(ISymbol symbol, string rule)
    {
        foreach (var attribute in symbol.GetAttributes())
            if (IsIt(attribute.AttributeClass) && HasReason(attribute) && IsFor(rule, attribute)) return true;
        return false;
    }

    /// <summary>Before packages are restored, the class is known as it is written.</summary>
    static bool IsIt(INamedTypeSymbol? type) => type is { Name: Attribute } or { TypeKind: TypeKind.Error, Name: Written };

    static bool HasReason(AttributeData attribute) =>
        attribute.ConstructorArguments.IsEmpty || attribute.ConstructorArguments[0] is not { Kind: TypedConstantKind.Primitive, Value: null or string } first || !string.IsNullOrWhiteSpace((string?)first.Value);

    static bool IsFor(string rule, AttributeData attribute)
    {
        foreach (var named in attribute.NamedArguments)
            if (named is { Key: "Rules", Value: { Kind: TypedConstantKind.Primitive, Value: string rules } })
                return rules.Split(',').Any(r => string.Equals(r.Trim(), rule, StringComparison.OrdinalIgnoreCase));
        return true;
    }
}
