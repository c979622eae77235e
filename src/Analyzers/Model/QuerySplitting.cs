using Microsoft.CodeAnalysis;
using OneTrip.Names;

namespace OneTrip.Model;

/// <summary>Whether a query brings its collections by one command where nothing in it says otherwise.</summary>
sealed class QuerySplitting
{
    // The word is rare enough, and binding every file for it is not.
    static readonly int s_split = SourceNames.Hash("SplitQuery");

    QuerySplitting(bool isSingle) => IsSingle = isSingle;

    /// <summary>Whether it does: the provider is relational, and no source in reach names <c>QuerySplittingBehavior.SplitQuery</c> (oracle: L26).</summary>
    public bool IsSingle { get; }

    /// <summary>How queries are split in a compilation.</summary>
    public static QuerySplitting In(SourceUniverse universe)
    {
        if (universe.Own.GetTypeByMetadataName("Microsoft.EntityFrameworkCore.RelationalQueryableExtensions") is null) return new QuerySplitting(false);
        foreach (var file in universe.Files)
            if (file.Mentions(s_split)) return new QuerySplitting(false);
        return new QuerySplitting(true);
    }
}
