using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using OneTrip.Model;

namespace OneTrip.Summaries;

/// <summary>Which method in source a call reaches. One implementation in reach is certain; several are not resolved.</summary>
sealed class Dispatch
{
    readonly SourceUniverse _universe;
    readonly ConcurrentDictionary<IMethodSymbol, IMethodSymbol?> _targets = new(SymbolIdentity.Comparer);
    Dictionary<ISymbol, List<INamedTypeSymbol>>? _derived;

    public Dispatch(SourceUniverse universe) => _universe = universe;

    /// <summary>The definition of the method that runs, with a body in source; null when it is out of reach or not certain.</summary>
    public IMethodSymbol? Resolve(IMethodSymbol method)
    {
        var definition = (method.ReducedFrom ?? method).OriginalDefinition;
        return _targets.GetOrAdd(definition.PartialImplementationPart ?? definition, Find);
    }

    IMethodSymbol? Find(IMethodSymbol method)
    {
        if (method.MethodKind is MethodKind.DelegateInvoke or MethodKind.LocalFunction or MethodKind.AnonymousFunction) return null;
        if (method.ContainingType is not { } type) return null;
        if (method.IsExtern) return null;
        var isOpen = type.TypeKind == TypeKind.Interface || method.IsAbstract || ((method.IsVirtual || method.IsOverride) && !method.IsSealed && !type.IsSealed);
        if (!isOpen || method.IsStatic) return _universe.Holds(method) ? method : null;

        IMethodSymbol? only = method.IsAbstract ? null : _universe.Holds(method) ? method : null;
        // A body that cannot be read is one more implementation.
        if (only is null && !method.IsAbstract) return null;
        foreach (var candidate in Derived(type))
        {
            var implementation = type.TypeKind == TypeKind.Interface ? Implementation(candidate, type, method) : Override(candidate, method);
            if (implementation is null || implementation.IsAbstract || SymbolIdentity.Comparer.Equals(implementation, only)) continue;
            if (only is not null || !_universe.Holds(implementation)) return null;
            only = implementation;
        }
        return only;
    }

    static IMethodSymbol? Implementation(INamedTypeSymbol candidate, INamedTypeSymbol contract, IMethodSymbol method)
    {
        if (candidate.TypeKind == TypeKind.Interface) return null;
        foreach (var implemented in candidate.AllInterfaces)
        {
            if (!SymbolIdentity.Comparer.Equals(implemented.OriginalDefinition, contract)) continue;
            foreach (var member in implemented.GetMembers(method.Name))
                if (SymbolIdentity.Comparer.Equals(member.OriginalDefinition, method))
                    return candidate.FindImplementationForInterfaceMember(member)?.OriginalDefinition as IMethodSymbol;
        }
        return Accessor(candidate, contract, method);
    }

    static IMethodSymbol? Accessor(INamedTypeSymbol candidate, INamedTypeSymbol contract, IMethodSymbol method)
    {
        if (method.AssociatedSymbol is not IPropertySymbol property) return null;
        foreach (var implemented in candidate.AllInterfaces)
            if (SymbolIdentity.Comparer.Equals(implemented.OriginalDefinition, contract))
                foreach (var member in implemented.GetMembers(property.Name))
                    if (SymbolIdentity.Comparer.Equals(member.OriginalDefinition, property)
                        && candidate.FindImplementationForInterfaceMember(member) is IPropertySymbol found)
                        return (method.MethodKind == MethodKind.PropertyGet ? found.GetMethod : found.SetMethod)?.OriginalDefinition;
        return null;
    }

    static IMethodSymbol? Override(INamedTypeSymbol candidate, IMethodSymbol method)
    {
        foreach (var member in candidate.GetMembers(method.Name))
            if (member is IMethodSymbol overriding)
                for (var o = overriding.OverriddenMethod; o is not null; o = o.OverriddenMethod)
                    if (SymbolIdentity.Comparer.Equals(o.OriginalDefinition, method)) return overriding;
        return null;
    }

    List<INamedTypeSymbol> Derived(INamedTypeSymbol type)
    {
        if (Volatile.Read(ref _derived) is not { } index)
        {
            index = new Dictionary<ISymbol, List<INamedTypeSymbol>>(SymbolIdentity.Comparer);
            foreach (var candidate in _universe.Types.Where(t => t.TypeKind is TypeKind.Class or TypeKind.Struct))
            {
                foreach (var implemented in candidate.AllInterfaces) Add(implemented.OriginalDefinition, candidate);
                for (var b = candidate.BaseType; b is not null; b = b.BaseType) Add(b.OriginalDefinition, candidate);
            }
            Volatile.Write(ref _derived, index);
        }
        return index.TryGetValue(type, out var derived) ? derived : s_none;

        void Add(ISymbol key, INamedTypeSymbol candidate)
        {
            if (!index.TryGetValue(key, out var list)) index[key] = list = new List<INamedTypeSymbol>();
            list.Add(candidate);
        }
    }

    static readonly List<INamedTypeSymbol> s_none = new();
}
