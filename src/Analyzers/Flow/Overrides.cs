using System.Collections.Immutable;
using System.Linq;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OneTrip.Model;

namespace OneTrip.Flow;

/// <summary>How the implementations that a virtual call may reach stand to each other.</summary>
static class Overrides
{
    /// <summary>
    /// Whether another of the implementations overrides this one and calls it: then it decides when, as a cache in front does, and
    /// speaks for both.
    /// </summary>
    public static bool Wrap(IMethodSymbol method, ImmutableArray<IMethodSymbol> targets) => targets.Any(t => IsOverride(t, method) && CallsBase(t));

    static bool IsOverride(IMethodSymbol method, IMethodSymbol of)
    {
        for (var overridden = method.OverriddenMethod; overridden is not null; overridden = overridden.OverriddenMethod)
            if (SymbolIdentity.Comparer.Equals(overridden.OriginalDefinition, of.OriginalDefinition)) return true;
        return false;
    }

    // Asked at every call of a virtual method, and answered by walking through its code.
    static readonly ConditionalWeakTable<IMethodSymbol, object> s_callsBase = new();

    static bool CallsBase(IMethodSymbol method) => (bool)s_callsBase.GetValue(method, m => FindsBase(m));

    static bool FindsBase(IMethodSymbol method) => method.DeclaringSyntaxReferences.Any(r => r.GetSyntax().DescendantNodes()
        .Any(n => n is MemberAccessExpressionSyntax { Expression: BaseExpressionSyntax, Name.Identifier.ValueText: var name } && name == method.Name));
}
