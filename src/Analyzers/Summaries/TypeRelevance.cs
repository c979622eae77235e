using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using OneTrip.Model;

namespace OneTrip.Summaries;

/// <summary>Whether values of a type can carry entities or queries: only calls that involve one are followed.</summary>
sealed class TypeRelevance
{
    const int MaxDepth = 6;

    readonly EfModel _model;
    readonly SourceUniverse _universe;
    readonly Dispatch _dispatch;
    readonly ConcurrentDictionary<ITypeSymbol, bool> _known = new(SymbolIdentity.Comparer);
    readonly ConcurrentDictionary<ITypeSymbol, bool> _queries = new(SymbolIdentity.Comparer);
    readonly ConcurrentDictionary<ITypeSymbol, bool> _keepers = new(SymbolIdentity.Comparer);

    public TypeRelevance(EfModel model, SourceUniverse universe, Dispatch dispatch)
    {
        _model = model;
        _universe = universe;
        _dispatch = dispatch;
    }

    /// <summary>Whether the type is a query or may be one, or has a member that is.</summary>
    bool MayCarryQuery(ITypeSymbol? type)
    {
        if (type is null) return false;
        if (_queries.TryGetValue(type, out var known)) return known;
        return Search(type, _queries, onlyQueries: true);
    }

    /// <summary>Whether the method may return a query, or an object that holds one.</summary>
    public bool BringsQueries(IMethodSymbol method) => MayCarryQuery(method.ReturnType) || method.MethodKind == MethodKind.Constructor && MayCarryQuery(method.ContainingType);

    /// <summary>Whether the method may be given a query, or a delegate, which may send one.</summary>
    public bool TakesQueries(IMethodSymbol method)
    {
        if (!method.IsStatic && MayCarryQuery(method.ContainingType)) return true;
        foreach (var parameter in method.Parameters)
            if (parameter.Type.TypeKind == TypeKind.Delegate || MayCarryQuery(parameter.Type)) return true;
        return false;
    }

    /// <summary>Whether the type is an entity or a query, a sequence or delegate of them, or has a member that is.</summary>
    public bool MayCarry(ITypeSymbol? type)
    {
        if (type is null) return false;
        if (_known.TryGetValue(type, out var known)) return known;
        return Search(type, _known, onlyQueries: false);
    }

    bool Search(ITypeSymbol type, ConcurrentDictionary<ITypeSymbol, bool> known, bool onlyQueries)
    {
        var search = new TypeSearch(this, known, onlyQueries);
        if (search.Finds(type, 0)) return known[type] = true;
        known[type] = false;
        search.KeepWhatCarriesNothing();
        return false;
    }

    /// <summary>One walk over the types that a type's members have.</summary>
    sealed class TypeSearch
    {
        readonly TypeRelevance _relevance;
        readonly ConcurrentDictionary<ITypeSymbol, bool> _known;
        readonly bool _onlyQueries;
        readonly HashSet<ITypeSymbol> _visited = new(SymbolIdentity.Comparer);
        bool _isCut;

        public TypeSearch(TypeRelevance relevance, ConcurrentDictionary<ITypeSymbol, bool> known, bool onlyQueries) => (_relevance, _known, _onlyQueries) = (relevance, known, onlyQueries);

        /// <summary>When nothing was found, and nothing left out, there is nothing in any type on the way.</summary>
        public void KeepWhatCarriesNothing()
        {
            if (_isCut) return;
            foreach (var type in _visited)
                // A sequence that stands for itself may be a query.
                if (!_onlyQueries || type is INamedTypeSymbol named && !ElementTypes.IsSequence(named)) _known.TryAdd(type, false);
        }

        public bool Finds(ITypeSymbol type, int depth)
        {
            if (type.SpecialType != SpecialType.None && type is not INamedTypeSymbol { IsGenericType: true }) return false;
            if (depth > 0 && _known.TryGetValue(type, out var known) && !known) return false;
            if (depth > MaxDepth)
            {
                _isCut = true;
                return false;
            }
            if (!_visited.Add(type)) return false;
            switch (type)
            {
                case IArrayTypeSymbol array: return Finds(array.ElementType, depth);
                case ITypeParameterSymbol: return true;
                case not INamedTypeSymbol: return false;
            }
            var named = (INamedTypeSymbol)type;
            var (model, universe) = (_relevance._model, _relevance._universe);
            if (named.TypeKind is TypeKind.Enum or TypeKind.Error) return false;
            // A context brings nothing along: what uses it says so itself.
            if (model.Ef.IsContext(named)) return false;
            if (model.Ef.EntityOfSet(named) is not null) return true;
            if (model.IsEntity(named)) return !_onlyQueries;
            // A sequence of no other kind may be a query that is not executed yet.
            if (_onlyQueries && (ElementTypes.IsQueryable(named) || depth == 0 && ElementTypes.IsSequence(named))) return true;
            if (!universe.Holds(named))
            {
                foreach (var argument in named.TypeArguments)
                    if (Finds(argument, depth)) return true;
                return false;
            }
            if (_relevance.IsService(named)) return false;
            for (INamedTypeSymbol? t = named; t is not null && universe.Holds(t); t = t.BaseType)
                if (FindsInMembers(t, depth)) return true;
            if (named.TypeKind != TypeKind.Interface) return false;
            foreach (var contract in named.AllInterfaces)
                if (universe.Holds(contract) && FindsInMembers(contract, depth)) return true;
            return false;
        }

        bool FindsInMembers(INamedTypeSymbol type, int depth)
        {
            foreach (var member in type.GetMembers())
            {
                if (member.IsStatic) continue;
                switch (member)
                {
                    case IFieldSymbol field:
                        if (Finds(field.Type, depth + 1)) return true;
                        break;
                    // A property with code computes what it returns; what an abstract one returns, others store.
                    case IPropertySymbol { IsAbstract: true } property:
                        if (Finds(property.Type, depth + 1)) return true;
                        break;
                    // Captured parameters of a primary constructor are fields without a symbol of their own.
                    case IMethodSymbol { MethodKind: MethodKind.Constructor } constructor:
                        foreach (var parameter in constructor.Parameters)
                            if (Finds(parameter.Type, depth + 1)) return true;
                        break;
                }
            }
            return false;
        }
    }

    /// <summary>
    /// Whether the type is the contract of a service: it has methods, and what implements it is neither an entity nor made
    /// of values. What it brings, its methods return; it carries nothing along itself.
    /// </summary>
    bool IsService(INamedTypeSymbol type)
    {
        if (type.TypeKind != TypeKind.Interface || !type.GetMembers().Any(m => m is IMethodSymbol { MethodKind: MethodKind.Ordinary, IsStatic: false })) return false;
        var classes = _dispatch.Implementations(type);
        return !classes.Any(_model.IsEntity) && (classes.IsEmpty || classes.Any(IsMadeOfServices));
    }

    bool IsMadeOfServices(INamedTypeSymbol type) => type.InstanceConstructors.Any(c => c.Parameters.Any(p => p.Type.TypeKind == TypeKind.Interface && ElementTypes.Of(p.Type) is null || _model.Ef.IsContext(p.Type)));

    /// <summary>Whether the method may return, or write to its parameters, entities or queries.</summary>
    public bool BringsEntities(IMethodSymbol method) => MayCarry(method.ReturnType) || method.MethodKind == MethodKind.Constructor;

    /// <summary>Whether the method, given entities, may return them, or keep them where its caller finds them.</summary>
    public bool PassesEntities(IMethodSymbol method) => method.MethodKind is MethodKind.Constructor or MethodKind.PropertySet || MayCarry(method.ReturnType)
        || method.Parameters.Any(p => p.RefKind is RefKind.Out or RefKind.Ref || p.Type.TypeKind == TypeKind.Delegate)
        || method.Parameters.Count(p => MayCarry(p.Type)) + (!method.IsStatic && MayCarry(method.ContainingType) ? 1 : 0) > 1
        || !method.IsStatic && (method.ReturnsVoid && method.Parameters.Length > 0 || method.MethodKind == MethodKind.PropertyGet) && KeepsIncludes(method.ContainingType);

    /// <summary>Whether objects of the type keep expressions, as specifications of queries do.</summary>
    public bool KeepsIncludes(INamedTypeSymbol type) => _keepers.GetOrAdd(type.OriginalDefinition, t =>
    {
        for (INamedTypeSymbol? home = (INamedTypeSymbol)t; home is not null && _universe.Holds(home); home = home.BaseType)
            foreach (var member in home.GetMembers())
                if (member is IFieldSymbol { IsStatic: false } field && NamesExpression(field.Type)) return true;
        return false;
    });

    static bool NamesExpression(ITypeSymbol type) => type is INamedTypeSymbol named && (named.Name == "Expression" && named.IsGenericType || named.TypeArguments.Any(NamesExpression));

    /// <summary>Whether the method creates an object of its own class, such as a result that has failed: empty, it still says what the object holds.</summary>
    public static bool MakesItsOwn(IMethodSymbol method) => method.IsStatic && method.MethodKind == MethodKind.Ordinary && method.ReturnType is INamedTypeSymbol made && made.Name == method.ContainingType.Name;

    /// <summary>Whether the method may be given entities or queries, or delegates that take them, by its receiver or its arguments.</summary>
    public bool TakesEntities(IMethodSymbol method)
    {
        if (!method.IsStatic && MayCarry(method.ContainingType)) return true;
        foreach (var parameter in method.Parameters)
            if (MayCarry(parameter.Type)) return true;
        return false;
    }
}
