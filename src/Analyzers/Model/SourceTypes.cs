using System.Collections.Generic;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace OneTrip.Model;

/// <summary>The types that one assembly declares in source. Collected once, however many projects refer to it.</summary>
sealed class SourceTypes
{
    static readonly ConditionalWeakTable<IAssemblySymbol, SourceTypes> s_known = new();

    Dictionary<ISymbol, List<INamedTypeSymbol>>? _derived;

    SourceTypes(IAssemblySymbol assembly)
    {
        var types = ImmutableArray.CreateBuilder<INamedTypeSymbol>();
        Collect(assembly.GlobalNamespace, types);
        All = types.ToImmutable();
    }

    /// <summary>The types of an assembly.</summary>
    public static SourceTypes In(IAssemblySymbol assembly) => s_known.GetValue(assembly, a => new SourceTypes(a));

    /// <summary>All, nested ones too.</summary>
    public ImmutableArray<INamedTypeSymbol> All { get; }

    /// <summary>The classes and structures that implement an interface or derive from a class; none when null.</summary>
    /// <param name="definition">The definition of the interface or class, of any assembly.</param>
    public IReadOnlyList<INamedTypeSymbol>? DerivedFrom(INamedTypeSymbol definition) => LazyInitializer.EnsureInitialized(ref _derived, Derived)!.TryGetValue(definition, out var derived) ? derived : null;

    Dictionary<ISymbol, List<INamedTypeSymbol>> Derived()
    {
        var index = new Dictionary<ISymbol, List<INamedTypeSymbol>>(SymbolIdentity.Comparer);
        foreach (var candidate in All)
        {
            if (candidate.TypeKind is not (TypeKind.Class or TypeKind.Struct)) continue;
            foreach (var implemented in candidate.AllInterfaces) Add(implemented.OriginalDefinition, candidate);
            for (var b = candidate.BaseType; b is { SpecialType: SpecialType.None }; b = b.BaseType) Add(b.OriginalDefinition, candidate);
        }
        return index;

        void Add(ISymbol key, INamedTypeSymbol candidate)
        {
            if (!index.TryGetValue(key, out var list)) index[key] = list = new List<INamedTypeSymbol>();
            list.Add(candidate);
        }
    }

    /// <summary>Adds the types of a namespace or type, nested ones too.</summary>
    public static void Collect(INamespaceSymbol root, ImmutableArray<INamedTypeSymbol>.Builder types)
    {
        var pending = new Stack<INamespaceOrTypeSymbol>();
        pending.Push(root);
        while (pending.Count > 0)
        {
            var next = pending.Pop();
            if (next is INamedTypeSymbol type)
            {
                types.Add(type);
                foreach (var nested in type.GetTypeMembers()) pending.Push(nested);
            }
            else
            {
                foreach (var member in ((INamespaceSymbol)next).GetMembers()) pending.Push(member);
            }
        }
    }
}
