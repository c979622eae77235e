using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using OneTrip.Model;

namespace OneTrip.Queries;

/// <summary>
/// Collections that one command brings side by side, neither within the other: each row of the one is repeated for each of the
/// other (case OT3001/Reports/TwoCollections). One within the other only repeats what is around it (case OT3001/StaysQuiet/CollectionInCollection).
/// </summary>
static class SiblingCollections
{
    /// <summary>The paths to two collections that multiply each other's rows; null when the query brings no such two for certain.</summary>
    /// <param name="entity">The query's entity.</param>
    /// <param name="included">What the query includes.</param>
    /// <param name="ignoresAutoIncludes">Whether the automatic Includes are taken away.</param>
    /// <param name="model">The model.</param>
    public static (string First, string Second)? In(ITypeSymbol entity, IncludeTree included, bool ignoresAutoIncludes, EfModel model)
    {
        var collections = new List<ImmutableArray<string>>();
        Collect(entity, included, ImmutableArray<string>.Empty);
        // What comes unasked: one is enough to multiply with what is included.
        if (!ignoresAutoIncludes && collections.Count > 0)
            foreach (var member in TypeHierarchy.MembersOf(entity))
                if (member is IPropertySymbol property && included[property.Name] is null && model.NavigationOf(property) is { IsCollection: true, IsAutoIncluded: true, IsUncertain: false }) collections.Add(ImmutableArray.Create(property.Name));
        for (var i = 0; i < collections.Count; i++)
            for (var j = i + 1; j < collections.Count; j++)
                if (!Begins(collections[j], collections[i])) return (string.Join(".", collections[i]), string.Join(".", collections[j]));
        return null;

        void Collect(ITypeSymbol type, IncludeTree tree, ImmutableArray<string> path)
        {
            foreach (var name in tree.Navigations)
            {
                // What is owned may be a column; what cannot be found may be anything.
                if (path.Length > MaxDepth || TypeHierarchy.MembersOf(type).OfType<IPropertySymbol>().FirstOrDefault(p => p.Name == name) is not { } property
                    || model.NavigationOf(property) is not { IsUncertain: false } navigation) continue;
                if (navigation is { IsCollection: true, IsAlwaysLoaded: false }) collections.Add(path.Add(name));
                Collect(navigation.Target, tree[name]!, path.Add(name));
            }
        }
    }

    const int MaxDepth = 8;

    /// <summary>Whether the longer path goes on from the shorter one.</summary>
    static bool Begins(ImmutableArray<string> longer, ImmutableArray<string> shorter) => longer.Take(shorter.Length).SequenceEqual(shorter);
}
