using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using OneTrip.Model;
using OneTrip.Names;

namespace OneTrip.Summaries;

/// <summary>
/// Which methods in source a call may reach. One implementation in reach is certain; several are joined; a body that cannot
/// be read makes the call unknown.
/// </summary>
sealed class Dispatch
{
    /// <summary>With more implementations than this nothing useful can be said of all of them.</summary>
    const int MaxTargets = 8;

    /// <summary>As many may be told apart by type arguments.</summary>
    const int MaxOpenTargets = 48;

    readonly SourceUniverse _universe;
    readonly ConcurrentDictionary<IMethodSymbol, ImmutableArray<IMethodSymbol>> _targets = new(SymbolIdentity.Comparer);
    readonly ConcurrentDictionary<INamedTypeSymbol, ImmutableArray<INamedTypeSymbol>> _derived = new(SymbolIdentity.Comparer);
    readonly System.Func<IMethodSymbol, ImmutableArray<IMethodSymbol>> _find;
    readonly System.Func<NameWorld> _names;

    public Dispatch(SourceUniverse universe, System.Func<NameWorld> names) => (_universe, _find, _names) = (universe, Find, names);

    /// <summary>The definitions of the methods that may run, with bodies in source; empty when one is out of reach.</summary>
    public ImmutableArray<IMethodSymbol> Resolve(IMethodSymbol method)
    {
        var called = method.ReducedFrom ?? method;
        // What is open in a generic class or method matters only for what it implements.
        var key = called.ContainingType is { IsGenericType: true } type && IsOverridable(called, type) && !type.TypeArguments.Any(IsParameter)
            ? called.IsGenericMethod ? called.ConstructedFrom : called
            : called.OriginalDefinition;
        return _targets.GetOrAdd(key.PartialImplementationPart ?? key, _find);
    }

    /// <summary>Those of the methods that may run which an object of the class, or of one derived from it, can run.</summary>
    public ImmutableArray<IMethodSymbol> ResolveOn(INamedTypeSymbol receiver, IMethodSymbol method)
    {
        var targets = Resolve(method);
        if (targets.Length < 2 || receiver.TypeKind != TypeKind.Class || method.ContainingType.TypeKind != TypeKind.Class) return targets;
        var own = method.OriginalDefinition;
        for (INamedTypeSymbol? t = receiver.OriginalDefinition; t is not null && !SymbolIdentity.Comparer.Equals(t.OriginalDefinition, own.ContainingType); t = t.BaseType)
            if (Overriding(t.OriginalDefinition, method.OriginalDefinition) is { } overriding)
            {
                own = overriding;
                break;
            }
        return targets.RemoveAll(t => !SymbolIdentity.Comparer.Equals(t, own) && !TypeHierarchy.Derives(t.ContainingType, receiver)) is { IsEmpty: false } fitting ? fitting : targets;
    }

    /// <summary>Whether the type is an interface, and all that implements it in source is of a kind.</summary>
    public bool OnlyReaches(INamedTypeSymbol type, System.Func<ITypeSymbol, bool> isOfKind) =>
        type.TypeKind == TypeKind.Interface && Derived(type.OriginalDefinition) is { IsEmpty: false } classes && Enumerable.All(classes, isOfKind);

    /// <summary>The classes in source that implement an interface or derive from a class.</summary>
    public ImmutableArray<INamedTypeSymbol> Implementations(INamedTypeSymbol type) => Derived(type.OriginalDefinition);

    /// <summary>Whether the method is that of an interface whose type arguments name a type parameter of the code that calls it.</summary>
    public static bool IsOpen(IMethodSymbol method) =>
        method.ContainingType is { TypeKind: TypeKind.Interface, IsGenericType: true } type && type.TypeArguments.Any(NamesParameter);

    static bool NamesParameter(ITypeSymbol type) => IsParameter(type) || type is INamedTypeSymbol named && named.TypeArguments.Any(NamesParameter);

    static bool IsParameter(ITypeSymbol type) => type is ITypeParameterSymbol;

    static bool IsOverridable(IMethodSymbol method, INamedTypeSymbol type) =>
        !method.IsStatic && (type.TypeKind == TypeKind.Interface || method.IsAbstract || (method.IsVirtual || method.IsOverride) && !method.IsSealed && !type.IsSealed);

    ImmutableArray<IMethodSymbol> Find(IMethodSymbol method)
    {
        if (method.MethodKind is MethodKind.DelegateInvoke or MethodKind.LocalFunction or MethodKind.AnonymousFunction || method.IsExtern || method.ContainingType is not { } type) return s_none;
        var definition = method.OriginalDefinition;
        if (!IsOverridable(method, type)) return _universe.Holds(method) || Constructors.IsImplicit(method, _universe) ? ImmutableArray.Create(definition) : s_none;
        // A body that cannot be read is one more implementation.
        if (!method.IsAbstract && !_universe.Holds(method)) return s_none;

        // What implements a method of a library has its name.
        if (!_universe.Holds(type) && definition.AssociatedSymbol is not IPropertySymbol { IsIndexer: true } && !_names().Declares((definition.AssociatedSymbol ?? definition).Name)) return s_none;

        var targets = new List<IMethodSymbol>();
        var most = IsOpen(method) ? MaxOpenTargets : MaxTargets;
        if (!method.IsAbstract) targets.Add(definition);
        foreach (var candidate in Derived(type.OriginalDefinition))
        {
            var implementation = type.TypeKind == TypeKind.Interface ? Implementation(candidate, type, definition) : Override(candidate, type, definition);
            if (implementation is null || implementation.IsAbstract || targets.Contains(implementation, SymbolIdentity.Comparer)) continue;
            if (targets.Count == most || !_universe.Holds(implementation)) return s_none;
            targets.Add(implementation);
        }
        return targets.ToImmutableArray();
    }

    static IMethodSymbol? Implementation(INamedTypeSymbol candidate, INamedTypeSymbol contract, IMethodSymbol definition)
    {
        if (candidate.TypeKind == TypeKind.Interface) return null;
        foreach (var implemented in candidate.AllInterfaces)
        {
            if (!Fits(implemented, contract)) continue;
            ISymbol member = definition.AssociatedSymbol ?? definition;
            foreach (var declared in implemented.GetMembers(member.Name))
            {
                if (!SymbolIdentity.Comparer.Equals(declared.OriginalDefinition, member)) continue;
                var found = candidate.FindImplementationForInterfaceMember(declared) switch
                {
                    IMethodSymbol own => own,
                    IPropertySymbol property => definition.MethodKind == MethodKind.PropertyGet ? property.GetMethod : property.SetMethod,
                    _ => null,
                };
                // The class may override what its base implements.
                for (var t = candidate; found is { IsVirtual: true } or { IsOverride: true } or { IsAbstract: true } && t is not null && !SymbolIdentity.Comparer.Equals(t, found.ContainingType); t = t.BaseType)
                    if (Overriding(t, found.OriginalDefinition) is { } overriding) return overriding.OriginalDefinition;
                return found?.OriginalDefinition;
            }
        }
        return null;
    }

    static IMethodSymbol? Override(INamedTypeSymbol candidate, INamedTypeSymbol called, IMethodSymbol definition)
    {
        for (var b = candidate.BaseType; b is not null; b = b.BaseType)
            if (SymbolIdentity.Comparer.Equals(b.OriginalDefinition, called.OriginalDefinition)) return Fits(b, called) ? Overriding(candidate, definition) : null;
        return null;
    }

    static IMethodSymbol? Overriding(INamedTypeSymbol candidate, IMethodSymbol definition)
    {
        foreach (var member in candidate.GetMembers(definition.Name))
            if (member is IMethodSymbol overriding)
                for (var o = overriding.OverriddenMethod; o is not null; o = o.OverriddenMethod)
                    if (SymbolIdentity.Comparer.Equals(o.OriginalDefinition, definition)) return overriding;
        return null;
    }

    /// <summary>Whether both are the same generic type, with arguments that can be the same.</summary>
    static bool Fits(INamedTypeSymbol a, INamedTypeSymbol b)
    {
        if (!SymbolIdentity.Comparer.Equals(a.OriginalDefinition, b.OriginalDefinition)) return false;
        for (var i = 0; i < a.TypeArguments.Length && i < b.TypeArguments.Length; i++)
            if (!Fits(a.TypeArguments[i], b.TypeArguments[i])) return false;
        return true;
    }

    static bool Fits(ITypeSymbol a, ITypeSymbol b) => IsParameter(a) || IsParameter(b) || SymbolIdentity.Comparer.Equals(a, b)
        || a is INamedTypeSymbol { IsGenericType: true } x && b is INamedTypeSymbol { IsGenericType: true } y && Fits(x, y);

    ImmutableArray<INamedTypeSymbol> Derived(INamedTypeSymbol definition) => _derived.GetOrAdd(definition, d =>
    {
        var derived = ImmutableArray.CreateBuilder<INamedTypeSymbol>();
        // What derives from a type of the source, the source says; a library's may be reached through other libraries.
        var names = _universe.Holds(d) ? _names().DerivedFrom(d.Name) : null;
        if (names is { Count: 0 }) return ImmutableArray<INamedTypeSymbol>.Empty;
        foreach (var (project, types) in _universe.Assemblies) derived.AddRange(_names().DeclaredIn(project).DerivedFrom(d, names, types));
        return derived.ToImmutable();
    });

    static readonly ImmutableArray<IMethodSymbol> s_none = ImmutableArray<IMethodSymbol>.Empty;
}
