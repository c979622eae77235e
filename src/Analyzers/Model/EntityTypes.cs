using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using OneTrip.Names;

namespace OneTrip.Model;

/// <summary>Which classes EF Core will map as entities (rule E1).</summary>
sealed class EntityTypes
{
    readonly HashSet<ITypeSymbol> _named = new(SymbolIdentity.Comparer);
    readonly HashSet<ITypeSymbol> _reached;
    readonly HashSet<int> _names = new();
    readonly ModelConfiguration _configuration;

    public EntityTypes(SourceUniverse universe, EfSymbols ef, ModelConfiguration configuration)
    {
        _configuration = configuration;
        foreach (var entity in configuration.Entities) _named.Add(entity);
        foreach (var type in universe.Types.Concat(universe.CompiledTypes(ef)))
            foreach (var (_, entity) in ef.SetsOf(type))
                if (entity is INamedTypeSymbol) _named.Add(entity.OriginalDefinition);
        _reached = Reach(universe);
        foreach (var entity in _reached)
            for (var t = entity; t is { SpecialType: SpecialType.None }; t = t.BaseType) _names.Add(SourceNames.Hash(t.Name));
    }

    /// <summary>The named entities and what their properties lead to, derived classes included (rule E1).</summary>
    HashSet<ITypeSymbol> Reach(SourceUniverse universe)
    {
        var reached = new HashSet<ITypeSymbol>(_named, SymbolIdentity.Comparer);
        var pending = new Stack<ITypeSymbol>(_named);
        var derived = universe.Types.Where(t => t.TypeKind == TypeKind.Class && t.BaseType is { SpecialType: SpecialType.None }).ToList();
        while (pending.Count > 0)
        {
            while (pending.Count > 0)
                for (ITypeSymbol? t = pending.Pop(); t is not null && t.SpecialType != SpecialType.System_Object; t = t.BaseType)
                    foreach (var member in t.GetMembers())
                        if (member is IPropertySymbol { IsStatic: false } property && (ElementTypes.Of(property.Type) ?? property.Type) is INamedTypeSymbol target && IsTarget(target) && reached.Add(target.OriginalDefinition))
                            pending.Push(target.OriginalDefinition);
            foreach (var type in derived)
                if (!reached.Contains(type) && HasReachedBase(type, reached) && reached.Add(type)) pending.Push(type);
        }
        return reached;
    }

    static bool HasReachedBase(INamedTypeSymbol type, HashSet<ITypeSymbol> reached)
    {
        for (var t = type.BaseType; t is not null; t = t.BaseType)
            if (reached.Contains(t.OriginalDefinition)) return true;
        return false;
    }

    /// <summary>All that are mapped; null without any context in reach, where every class that could be an entity counts.</summary>
    public IEnumerable<ITypeSymbol>? All => _named.Count == 0 ? null : _reached;

    /// <summary>Whether some context in reach maps the type. Without any context in reach, every class that could be an entity counts.</summary>
    public bool IsMapped(ITypeSymbol type) => _named.Count == 0 ? IsTarget(type) : _reached.Contains(type.OriginalDefinition);

    /// <summary>The entity that a type stands for, alone, in a task or in a sequence; null for any other type.</summary>
    public static ITypeSymbol? In(ITypeSymbol type, EfModel model)
    {
        for (var depth = 0; depth < 4; depth++)
        {
            if (ElementTypes.Of(type) is { } element) type = element;
            else if (type is INamedTypeSymbol { Name: "Task" or "ValueTask", TypeArguments.Length: 1 } task) type = task.TypeArguments[0];
            else break;
        }
        return type is INamedTypeSymbol { TypeKind: TypeKind.Class } named && model.IsEntity(named) ? named : null;
    }

    /// <summary>Whether an entity, or a base of one, has the name.</summary>
    public bool Names(int type) => _names.Contains(type);

    /// <summary>Whether the context names the type: by a set, a configuration or <c>Entity&lt;T&gt;()</c>.</summary>
    public bool IsNamed(ITypeSymbol type) => _named.Contains(type.OriginalDefinition);

    /// <summary>
    /// Whether the type can be the target of a navigation: a class that the context names or that has a key by convention.
    /// A class without either must be something else (owned, converted, ignored) that may be configured out of sight.
    /// </summary>
    public bool IsTarget(ITypeSymbol type) =>
        type is INamedTypeSymbol { TypeKind: TypeKind.Class, IsStatic: false, SpecialType: SpecialType.None, IsAnonymousType: false } named
        && !IsOfFramework(named)
        && !_configuration.IsIgnored(named) && !_configuration.IsScalar(named) && !_configuration.IsComplex(named) && !_configuration.IsOwned(named)
        && (IsNamed(named) || HasKeyByConvention(named));

    /// <summary>Whether the class has a property <c>Id</c>, <c>{Type}Id</c> or one marked <c>[Key]</c>, or a <c>[PrimaryKey]</c>.</summary>
    static bool HasKeyByConvention(INamedTypeSymbol type)
    {
        for (var t = type; t is not null && t.SpecialType != SpecialType.System_Object; t = t.BaseType)
        {
            if (Attributes.Has(t, "PrimaryKeyAttribute")) return true;
            foreach (var member in t.GetMembers())
                if (member is IPropertySymbol { IsStatic: false } property
                    && (string.Equals(property.Name, "Id", System.StringComparison.OrdinalIgnoreCase)
                        || string.Equals(property.Name, type.Name + "Id", System.StringComparison.OrdinalIgnoreCase)
                        || string.Equals(property.Name, t.Name + "Id", System.StringComparison.OrdinalIgnoreCase)
                        || Attributes.Has(property, "KeyAttribute"))) return true;
        }
        return false;
    }

    /// <summary>Classes of the framework are mapped as values; those of Identity are entities.</summary>
    static bool IsOfFramework(INamedTypeSymbol type)
    {
        var root = type.ContainingNamespace;
        if (root is null || root.IsGlobalNamespace) return false;
        string? second = null;
        while (!root.ContainingNamespace.IsGlobalNamespace) { second = root.Name; root = root.ContainingNamespace; }
        return root.Name switch
        {
            "System" or "NetTopologySuite" or "Newtonsoft" or "NodaTime" or "Npgsql" or "NpgsqlTypes" => true,
            "Microsoft" => second != "AspNetCore" || !InNamespace(type, "Identity"),
            _ => false,
        };
    }

    static bool InNamespace(INamedTypeSymbol type, string name)
    {
        for (var n = type.ContainingNamespace; n is { IsGlobalNamespace: false }; n = n.ContainingNamespace)
            if (n.Name == name) return true;
        return false;
    }
}
