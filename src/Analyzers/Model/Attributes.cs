using Microsoft.CodeAnalysis;

namespace OneTrip.Model;

/// <summary>Data annotations, by simple name: a project may refer to any version or a copy of them.</summary>
static class Attributes
{
    /// <summary>Whether the symbol carries the attribute, itself or by the members it overrides.</summary>
    public static bool Has(ISymbol symbol, string attribute) => Find(symbol, attribute) is not null;

    /// <summary>The attribute with that class name, or null.</summary>
    public static AttributeData? Find(ISymbol symbol, string attribute)
    {
        foreach (var data in symbol.GetAttributes())
            for (var type = data.AttributeClass; type is not null; type = type.BaseType)
                if (type.Name == attribute) return data;
        return symbol is IPropertySymbol { OverriddenProperty: { } overridden } ? Find(overridden, attribute) : null;
    }
}
