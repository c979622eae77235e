using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace OneTrip.Model;

/// <summary>The types of EF Core that a compilation refers to.</summary>
sealed class EfSymbols
{
    EfSymbols(INamedTypeSymbol dbContext, INamedTypeSymbol dbSet, INamedTypeSymbol? configuration)
    {
        DbContext = dbContext;
        DbSet = dbSet;
        EntityTypeConfiguration = configuration;
    }

    /// <summary><c>DbContext</c>.</summary>
    public INamedTypeSymbol DbContext { get; }

    /// <summary><c>DbSet&lt;TEntity&gt;</c>.</summary>
    public INamedTypeSymbol DbSet { get; }

    /// <summary><c>IEntityTypeConfiguration&lt;TEntity&gt;</c>.</summary>
    public INamedTypeSymbol? EntityTypeConfiguration { get; }

    /// <summary>The types, or null when the compilation does not refer to EF Core: then there is nothing to analyze.</summary>
    public static EfSymbols? In(Compilation compilation)
    {
        // Asking all assemblies for a name is slow, and an editor has a new compilation after each edit.
        foreach (var assembly in compilation.SourceModule.ReferencedAssemblySymbols)
            if (assembly.Name == "Microsoft.EntityFrameworkCore" && Of(assembly.GetTypeByMetadataName) is { } known) return known;
        return Of(compilation.GetTypeByMetadataName);
    }

    static EfSymbols? Of(Func<string, INamedTypeSymbol?> type) =>
        type("Microsoft.EntityFrameworkCore.DbContext") is { } context && type("Microsoft.EntityFrameworkCore.DbSet`1") is { } set
            ? new EfSymbols(context, set, type("Microsoft.EntityFrameworkCore.IEntityTypeConfiguration`1"))
            : null;

    /// <summary>The entity of a <c>DbSet</c> type; null for any other type.</summary>
    public ITypeSymbol? EntityOfSet(ITypeSymbol? type)
    {
        for (var t = type as INamedTypeSymbol; t is not null; t = t.BaseType)
            if (SymbolIdentity.Comparer.Equals(t.OriginalDefinition, DbSet)) return t.TypeArguments[0];
        return null;
    }

    /// <summary>
    /// The sets that a context offers, or the interface of one, those of its bases too. Any accessibility, with or without a setter (oracle: E1).
    /// </summary>
    public IEnumerable<(IPropertySymbol Property, ITypeSymbol Entity)> SetsOf(INamedTypeSymbol type)
    {
        if (type.TypeKind != TypeKind.Interface && !IsContext(type)) yield break;
        for (var t = type; t is not null; t = t.BaseType)
            foreach (var member in t.GetMembers())
                if (member is IPropertySymbol { IsStatic: false } property && EntityOfSet(property.Type) is { } entity) yield return (property, entity);
    }

    /// <summary>Whether the type is a migration or model snapshot: large, and without anything to find.</summary>
    public bool IsMigration(INamedTypeSymbol? type)
    {
        for (var t = type?.BaseType; t is not null; t = t.BaseType)
            if (t is { Name: "Migration", ContainingNamespace.Name: "Migrations" } or { Name: "ModelSnapshot", ContainingNamespace.Name: "Infrastructure" }) return true;
        return false;
    }

    /// <summary>Whether the type is a context.</summary>
    public bool IsContext(ITypeSymbol? type)
    {
        for (var t = type; t is not null; t = t.BaseType)
            if (SymbolIdentity.Comparer.Equals(t, DbContext)) return true;
        return false;
    }
}
