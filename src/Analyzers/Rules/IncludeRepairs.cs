using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using OneTrip.Model;
using OneTrip.Queries;

namespace OneTrip.Rules;

/// <summary>What a rule tells a repair that includes navigations.</summary>
static class IncludeRepairs
{
    /// <summary>The repair that includes a path in a query; its path is empty when EF Core does not take it.</summary>
    public static IncludeRepair Of(QuerySource source, ImmutableArray<Navigation> path, EfModel model) => new(
        source.Roots.Select(r => Place(r.Tree, r.Span)).ToImmutableArray(),
        !IncludeLimits.CanInclude(source, path, model) ? ImmutableArray<IncludeHop>.Empty : path.Select((n, i) => new IncludeHop(n.Name, n.IsCollection, n.Property.NullableAnnotation == NullableAnnotation.Annotated, Cast(i == 0 ? source.Roots[0].Entity : path[i - 1].Target, n))).ToImmutableArray())
    {
        Key = model.KeyOf(source.Roots[0].Entity),
    };

    /// <summary>A place as it travels.</summary>
    public static QueryPlace Place(SyntaxTree tree, TextSpan span) => new(tree.FilePath, span.Start, span.Length, tree.GetLineSpan(span).StartLinePosition.Line);

    /// <summary>The type to cast to when a navigation is declared by a type derived from the one before.</summary>
    static string? Cast(ITypeSymbol before, Navigation navigation)
    {
        // Within a generic repository the path cannot be named at all.
        if (before is ITypeParameterSymbol) return null;
        return TypeHierarchy.Derives(before, navigation.Property.ContainingType) ? null : "global::" + Names.Full(navigation.Property.ContainingType);
    }
}
