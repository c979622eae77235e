using System.Linq;
using OneTrip.Names;

namespace OneTrip.Model;

/// <summary>Whether a query brings its collections by one command where nothing in it says otherwise.</summary>
sealed class QuerySplitting
{
    // The words are rare enough, and binding every file for them is not.
    static readonly int s_split = SourceNames.Hash("SplitQuery");
    static readonly int[] s_providers = new[] { "UseSqlServer", "UseNpgsql", "UseSqlite", "UseMySql", "UseMySQL", "UseOracle", "UseAzureSql", "UseFirebird" }.Select(SourceNames.Hash).ToArray();

    QuerySplitting(bool isSingle, bool isSeen) => (IsSingle, IsSeen) = (isSingle, isSeen);

    /// <summary>Whether it does: the provider is relational, and no source in reach names <c>QuerySplittingBehavior.SplitQuery</c> (oracle: L26).</summary>
    public bool IsSingle { get; }

    /// <summary>Whether the place where the provider is configured is in reach; else it is EF Core's default that is assumed.</summary>
    public bool IsSeen { get; }

    /// <summary>How queries are split in a compilation.</summary>
    public static QuerySplitting In(SourceUniverse universe)
    {
        if (universe.Own.GetTypeByMetadataName("Microsoft.EntityFrameworkCore.RelationalQueryableExtensions") is null) return new QuerySplitting(false, false);
        var isSeen = false;
        foreach (var file in universe.Files)
        {
            if (file.Mentions(s_split)) return new QuerySplitting(false, true);
            isSeen |= s_providers.Any(file.Mentions);
        }
        return new QuerySplitting(true, isSeen);
    }
}
