using System.Linq;
using Microsoft.CodeAnalysis;

namespace OneTrip.Model;

/// <summary>Which navigation is the other end of a relationship (rule E5).</summary>
static class Inverses
{
    /// <summary>The other end: as configured, as annotated, or the only one that can be. Null when there is none or several could be.</summary>
    public static Navigation? Of(Navigation navigation, ModelConfiguration configuration, EfModel model)
    {
        if (configuration.TryGetInverse(navigation.Property, out var configured))
            return configured is IPropertySymbol property ? model.NavigationOf(Construct(property, navigation.Target)) : null;
        if (Annotated(navigation.Property) is { } name)
            return Candidates(navigation, model).FirstOrDefault(n => n.Name == name);
        var back = Candidates(navigation, model).Where(n => !configuration.TryGetInverse(n.Property, out _)).ToList();
        if (back.FirstOrDefault(n => Annotated(n.Property) == navigation.Name) is { } annotated) return annotated;
        // A second navigation to the same type makes the pairing ambiguous for EF Core too.
        return back.Count == 1 && Siblings(navigation, model) == 1 ? back[0] : null;
    }

    /// <summary>Whether the candidate could be the inverse, certainly or not.</summary>
    public static bool MayBe(Navigation candidate, Navigation of, ModelConfiguration configuration, EfModel model) =>
        Of(of, configuration, model) is { } certain
            ? certain.Equals(candidate)
            : !configuration.TryGetInverse(of.Property, out _) && Candidates(of, model).Any(candidate.Equals);

    static System.Collections.Generic.IEnumerable<Navigation> Candidates(Navigation navigation, EfModel model)
    {
        for (ITypeSymbol? type = navigation.Target; type is not null; type = type.BaseType)
            foreach (var member in type.GetMembers())
                if (member is IPropertySymbol property && !SymbolIdentity.Comparer.Equals(property, navigation.Property)
                    && model.NavigationOf(property) is { IsAlwaysLoaded: false } back && TypeHierarchy.Related(navigation.Property.ContainingType, back.Target)) yield return back;
    }

    static int Siblings(Navigation navigation, EfModel model)
    {
        var count = 0;
        for (ITypeSymbol? type = navigation.Property.ContainingType; type is not null; type = type.BaseType)
            foreach (var member in type.GetMembers())
                if (member is IPropertySymbol property && model.NavigationOf(property) is { IsAlwaysLoaded: false } sibling
                    && TypeHierarchy.Related(sibling.Target, navigation.Target)) count++;
        return count;
    }

    static string? Annotated(IPropertySymbol property) =>
        Attributes.Find(property, "InversePropertyAttribute")?.ConstructorArguments.FirstOrDefault().Value as string;

    static IPropertySymbol Construct(IPropertySymbol property, INamedTypeSymbol target)
    {
        for (INamedTypeSymbol? type = target; type is not null; type = type.BaseType)
            if (type.GetMembers(property.Name).OfType<IPropertySymbol>().FirstOrDefault() is { } own) return own;
        return property;
    }
}
