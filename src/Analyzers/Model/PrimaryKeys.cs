using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace OneTrip.Model;

/// <summary>
/// The properties that are an entity's primary key: what <c>HasKey</c> says, <c>[PrimaryKey]</c> or <c>[Key]</c>, or by convention
/// <c>Id</c> or <c>{Type}Id</c> (case OT2001/Reports/FirstInForeach and its neighbours, whose repairs need it).
/// </summary>
static class PrimaryKeys
{
    /// <summary>The names of the key's properties; empty when the entity has no key, or none that is known.</summary>
    public static ImmutableArray<string> Of(ITypeSymbol entity, ModelConfiguration configuration)
    {
        if (configuration.IsOpaque) return ImmutableArray<string>.Empty;
        for (var type = entity; IsClass(type); type = type!.BaseType)
            if (configuration.TryGetKey(type!, out var configured)) return configured;
        if (configuration.AreKeysUncertain) return ImmutableArray<string>.Empty;
        for (var type = entity; IsClass(type); type = type!.BaseType)
        {
            if (Attributes.Has(type!, "KeylessAttribute")) return ImmutableArray<string>.Empty;
            if (type!.GetAttributes().FirstOrDefault(a => a.AttributeClass?.Name == "PrimaryKeyAttribute") is { } attribute) return Names(attribute);
        }
        var marked = ImmutableArray.CreateBuilder<string>();
        string? own = null, named = null;
        for (var type = entity; IsClass(type); type = type!.BaseType)
            foreach (var property in type!.GetMembers().OfType<IPropertySymbol>())
            {
                if (property.IsStatic || property.IsIndexer || property.IsOverride) continue;
                if (Attributes.Has(property, "KeyAttribute")) marked.Add(property.Name);
                if (string.Equals(property.Name, "Id", StringComparison.OrdinalIgnoreCase)) own ??= property.Name;
                if (string.Equals(property.Name, type.Name + "Id", StringComparison.OrdinalIgnoreCase)) named ??= property.Name;
            }
        // Several marked properties are a key only where something else says so.
        if (marked.Count > 0) return marked.Count == 1 ? marked.ToImmutable() : ImmutableArray<string>.Empty;
        return (own ?? named) is { } name ? ImmutableArray.Create(name) : ImmutableArray<string>.Empty;
    }

    /// <summary>The properties that a call of <c>HasKey</c> names; empty when it names them in another way.</summary>
    public static ImmutableArray<string> NamedBy(IInvocationOperation call)
    {
        var names = ImmutableArray.CreateBuilder<string>();
        foreach (var argument in call.Arguments)
            foreach (var operation in argument.Value.DescendantsAndSelf())
                switch (operation)
                {
                    case IPropertyReferenceOperation { Instance: IParameterReferenceOperation or IConversionOperation { Operand: IParameterReferenceOperation } } property when !names.Contains(property.Property.Name):
                        names.Add(property.Property.Name);
                        break;
                    case ILiteralOperation { ConstantValue: { HasValue: true, Value: string name } }:
                        names.Add(name);
                        break;
                }
        return names.ToImmutable();
    }

    static ImmutableArray<string> Names(AttributeData attribute) =>
        attribute.ConstructorArguments.SelectMany(a => a.Kind == TypedConstantKind.Array ? a.Values.Select(v => v.Value) : new[] { a.Value }).OfType<string>().ToImmutableArray();

    static bool IsClass(ITypeSymbol? type) => type is not null && type.SpecialType != SpecialType.System_Object;
}
