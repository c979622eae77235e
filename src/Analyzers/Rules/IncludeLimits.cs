using System.Collections.Immutable;
using System.Linq;
using OneTrip.Model;
using OneTrip.Queries;

namespace OneTrip.Rules;

/// <summary>Which findings an Include repairs.</summary>
static class IncludeLimits
{
    /// <summary>Whether EF Core takes an Include of the path, and whether it would load all that is read.</summary>
    public static bool CanInclude(QuerySource source, ImmutableArray<Navigation> path, EfModel model)
    {
        // A walk down a tree has no depth that an Include could name.
        if (path.Distinct().Count() != path.Length) return false;
        // Behind a set operation, EF Core does not translate an Include that brings a collection (oracle: L11b).
        return source.Roots.Length == 1 || !path.Any(n => n.IsCollection || BringsCollection(n, model));
    }

    /// <summary>Whether a collection comes with the navigation's target unasked: owned or automatically included.</summary>
    static bool BringsCollection(Navigation navigation, EfModel model)
    {
        for (var type = navigation.Target; type is not null; type = type.BaseType)
            foreach (var member in type.GetMembers())
                if (member is Microsoft.CodeAnalysis.IPropertySymbol property && model.NavigationOf(property) is { IsCollection: true } brought && (brought.IsAlwaysLoaded || brought.IsAutoIncluded)) return true;
        return false;
    }
}
