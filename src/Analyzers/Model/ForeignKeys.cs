using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace OneTrip.Model;

/// <summary>
/// Which property is the foreign key of a navigation: what <c>HasForeignKey</c> or <c>[ForeignKey]</c> says, or by convention
/// <c>{Navigation}{Key}</c> or <c>{Navigation}Id</c> (case OT1001/Reports/ForeignKeyOfReference and its neighbours, whose repairs need it).
/// </summary>
static class ForeignKeys
{
    /// <summary>The foreign key; null when it has no property of its own, has several, refers to another key, stands on the other side, or is not certain.</summary>
    public static ForeignKey? Of(Navigation navigation, ModelConfiguration configuration, EfModel model)
    {
        if (navigation.IsCollection || navigation.IsAlwaysLoaded || navigation.IsUncertain || configuration.IsOpaque || configuration.AreForeignKeysUncertain) return null;
        // A filter hides the entity, and not its key.
        if (Types(navigation.Target).Any(configuration.IsFiltered)) return null;
        if (model.KeyOf(navigation.Target) is not { Length: 1 } key || Find(navigation.Target, key[0]) is not { } principal) return null;
        // Within an owned type other conventions hold.
        if (navigation.Property.ContainingType is not { } owner || model.KeyOf(owner).IsEmpty || configuration.IsOwned(owner)) return null;

        if (Said(navigation.Property, configuration) is { } said) return said is { Length: > 0 } name && Find(owner, name) is { } named ? Fitting(named, principal, navigation, configuration, model) : null;
        var found = new[] { navigation.Name + key[0], navigation.Name + "Id" }.Distinct(StringComparer.OrdinalIgnoreCase)
            .Select(n => Find(owner, n, StringComparison.OrdinalIgnoreCase)).OfType<IPropertySymbol>().ToList();
        // In a relation of one to one, the side that has the key is the dependent one: not if both could.
        if (found.Count != 1 || model.KeyOf(owner) is { Length: 1 } own && own[0] == found[0].Name || model.InverseOf(navigation) is { IsCollection: false } inverse && MayHoldKeyOf(inverse, configuration)) return null;
        return Fitting(found[0], principal, navigation, configuration, model);
    }

    static ForeignKey? Fitting(IPropertySymbol property, IPropertySymbol principal, Navigation navigation, ModelConfiguration configuration, EfModel model)
    {
        if (property.IsStatic || property.GetMethod is null || property.SetMethod is null || configuration.IsIgnored(property) || model.ShapeOf(property) is not (PropertyShape.Stored or PropertyShape.Field)) return null;
        if (configuration.IsTaken(property.Name) || IsSaidOfAnother(property, navigation, configuration, model)) return null;
        var isNullable = property.Type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } || property.Type.IsReferenceType && property.NullableAnnotation != NullableAnnotation.NotAnnotated;
        var type = property.Type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : property.Type;
        return SymbolIdentity.Comparer.Equals(type, principal.Type) ? new ForeignKey(property, principal.Name, isNullable) : null;
    }

    /// <summary>What is written of a navigation's foreign key: its name; empty when it is not one property; null when nothing is written.</summary>
    static string? Said(IPropertySymbol navigation, ModelConfiguration configuration)
    {
        if (configuration.TryGetForeignKey(navigation, out var configured)) return configured;
        if (Attributes.Find(navigation, "ForeignKeyAttribute") is { } attribute) return Named(attribute) is { } name && !name.Contains(',') ? name.Trim() : "";
        var marked = Types(navigation.ContainingType).SelectMany(t => t.GetMembers()).OfType<IPropertySymbol>()
            .Where(p => Attributes.Find(p, "ForeignKeyAttribute") is { } of && Named(of) == navigation.Name).ToList();
        return marked.Count switch { 0 => null, 1 => marked[0].Name, _ => "" };
    }

    static string? Named(AttributeData attribute) => attribute.ConstructorArguments.FirstOrDefault().Value as string;

    /// <summary>Whether the property is written to be the foreign key of another navigation.</summary>
    static bool IsSaidOfAnother(IPropertySymbol property, Navigation navigation, ModelConfiguration configuration, EfModel model)
    {
        foreach (var type in Types(navigation.Property.ContainingType))
            foreach (var member in type.GetMembers())
                if (member is IPropertySymbol other && other.Name != navigation.Name && model.NavigationOf(other) is { IsCollection: false } && Said(other, configuration) == property.Name) return true;
        return false;
    }

    /// <summary>Whether the other end of a relation of one to one may be the dependent one.</summary>
    static bool MayHoldKeyOf(Navigation inverse, ModelConfiguration configuration) =>
        Said(inverse.Property, configuration) is not null
        || Types(inverse.Property.ContainingType).SelectMany(t => t.GetMembers()).Any(m => m is IPropertySymbol && m.Name.StartsWith(inverse.Name, StringComparison.OrdinalIgnoreCase) && m.Name.Length > inverse.Name.Length);

    static IPropertySymbol? Find(ITypeSymbol type, string name, StringComparison how = StringComparison.Ordinal) =>
        Types(type).SelectMany(t => t.GetMembers()).OfType<IPropertySymbol>().FirstOrDefault(p => string.Equals(p.Name, name, how));

    static IEnumerable<ITypeSymbol> Types(ITypeSymbol type)
    {
        for (ITypeSymbol? t = type; t is { SpecialType: SpecialType.None }; t = t.BaseType) yield return t;
    }
}
