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
    /// <param name="source">The query.</param>
    /// <param name="path">The navigations from its entity on.</param>
    /// <param name="model">The model.</param>
    /// <param name="calls">The calls that bring it into the reporting member.</param>
    public static IncludeRepair Of(QuerySource source, ImmutableArray<Navigation> path, EfModel model, ImmutableArray<SyntaxNode> calls) => new(
        source.Roots.Select(r => Place(r.Tree, r.Span)).ToImmutableArray(),
        !IncludeLimits.CanInclude(source, path, model) ? ImmutableArray<IncludeHop>.Empty : path.Select((n, i) => new IncludeHop(n.Name, n.IsCollection, n.Property.NullableAnnotation == NullableAnnotation.Annotated, Cast(i == 0 ? source.Roots[0].Entity : path[i - 1].Target, n))).ToImmutableArray())
    {
        Calls = calls.Select(c => Place(c.SyntaxTree, c.Span)).ToImmutableArray(),
        Key = model.KeyOf(source.Roots[0].Entity),
    };

    static QueryPlace Place(SyntaxTree tree, TextSpan span) => new(tree.FilePath, span.Start, span.Length, tree.GetLineSpan(span).StartLinePosition.Line);

    /// <summary>The type to cast to when a navigation is declared by a type derived from the one before.</summary>
    static string? Cast(ITypeSymbol before, Navigation navigation)
    {
        // Within a generic repository the path cannot be named at all.
        if (before is ITypeParameterSymbol) return null;
        return TypeHierarchy.Derives(before, navigation.Property.ContainingType) ? null : "global::" + Names.Full(navigation.Property.ContainingType);
    }
}
