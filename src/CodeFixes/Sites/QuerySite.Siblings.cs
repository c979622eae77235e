using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using OneTrip.CodeFixes.Chains;

namespace OneTrip.CodeFixes.Sites;

sealed partial class QuerySite
{
    /// <summary>Whether two collections would lie side by side in what the query includes, so that one command returns each row of the one for each row of the other.</summary>
    /// <param name="included">The paths that it includes already.</param>
    /// <param name="path">The path to include besides.</param>
    public bool JoinsSiblings(IEnumerable<IReadOnlyList<IncludedHop>> included, ImmutableArray<EntityHop> path)
    {
        var collections = included.SelectMany(Collections).Concat(path.Select((h, i) => (h.IsCollection, Path: Text(path.Take(i + 1).Select(p => p.Name)))).Where(h => h.IsCollection).Select(h => h.Path)).Distinct().ToList();
        return collections.Any(a => collections.Any(b => a != b && !Begins(a, b) && !Begins(b, a)));
    }

    IEnumerable<string> Collections(IReadOnlyList<IncludedHop> hops)
    {
        var owner = Entity;
        for (var i = 0; i < hops.Count; i++)
        {
            if (Model.LookupSymbols(Place.Start, owner, hops[i].Name).OfType<IPropertySymbol>().FirstOrDefault() is not { } property) yield break;
            var item = QueryTypes.Item(property.Type);
            if (item is not null) yield return Text(hops.Take(i + 1).Select(h => h.Name));
            owner = item ?? property.Type;
        }
    }

    static string Text(IEnumerable<string> names) => string.Join(".", names);

    static bool Begins(string path, string longer) => longer.StartsWith(path + ".", System.StringComparison.Ordinal);
}
