using System.Collections.Generic;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace OneTrip.Model;

/// <summary>The types that one assembly declares in source. Collected once, however many projects refer to it, and only when all are asked for.</summary>
sealed class SourceTypes
{
    static readonly ConditionalWeakTable<IAssemblySymbol, SourceTypes> s_known = new();

    readonly IAssemblySymbol _assembly;
    ImmutableArray<INamedTypeSymbol> _all;

    SourceTypes(IAssemblySymbol assembly) => _assembly = assembly;

    /// <summary>The types of an assembly.</summary>
    public static SourceTypes In(IAssemblySymbol assembly) => s_known.GetValue(assembly, a => new SourceTypes(a));

    /// <summary>All, nested ones too.</summary>
    public ImmutableArray<INamedTypeSymbol> All
    {
        get
        {
            if (_all.IsDefault)
            {
                var types = ImmutableArray.CreateBuilder<INamedTypeSymbol>();
                Collect(_assembly.GlobalNamespace, types);
                ImmutableInterlocked.InterlockedInitialize(ref _all, types.ToImmutable());
            }
            return _all;
        }
    }

    /// <summary>The type of a name with namespace and arity. Once all are known, it is one of them.</summary>
    /// <param name="name">The name; null when it says too little.</param>
    /// <param name="place">Where it stands among all.</param>
    public INamedTypeSymbol At(string? name, int place) => (_all.IsDefault && name is not null ? _assembly.GetTypeByMetadataName(name) : null) ?? All[place];

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
