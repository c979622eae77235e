using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using OneTrip.Rules;

namespace OneTrip.CodeFixes.Sites;

sealed partial class QuerySite
{
    /// <summary>Follows a path from the query's entity; null when a navigation cannot be seen from the query.</summary>
    public ImmutableArray<EntityHop>? Follow(ImmutableArray<IncludeHop> path)
    {
        var hops = ImmutableArray.CreateBuilder<EntityHop>(path.Length);
        var owner = Entity;
        foreach (var hop in path)
        {
            var cast = hop.Cast is null ? null : Resolve(hop.Cast);
            if (hop.Cast is not null && cast is null or IErrorTypeSymbol) return null;
            if (Model.LookupSymbols(Place.Start, cast ?? owner, hop.Name).OfType<IPropertySymbol>().FirstOrDefault() is not { } property) return null;

            var nullable = IsNullableEnabled && (hop.IsNullable || property.NullableAnnotation == NullableAnnotation.Annotated);
            hops.Add(new EntityHop(owner, cast?.ToMinimalDisplayString(Model, NullableFlowState.NotNull, Place.Start), hop.Name, hop.IsCollection, nullable));
            if ((hop.IsCollection ? QueryTypes.Item(property.Type) : property.Type) is not { } next) return null;
            owner = next;
        }
        return hops.ToImmutable();
    }

    ITypeSymbol? Resolve(string type) =>
        Model.GetSpeculativeTypeInfo(Place.Start, SyntaxFactory.ParseTypeName(type), SpeculativeBindingOption.BindAsTypeOrNamespace).Type;
}
