using System.Linq;
using Microsoft.CodeAnalysis;
using OneTrip.CodeFixes.Chains;

namespace OneTrip.CodeFixes.Sites;

/// <summary>One navigation of a path to include, as a query's place in the code sees it.</summary>
/// <param name="Owner">The type of the entities before the navigation and before the cast.</param>
/// <param name="Cast">The type to cast them to, as it is written there; null without a cast.</param>
/// <param name="Name">The navigation's name.</param>
/// <param name="IsCollection">Whether it leads to many entities.</param>
/// <param name="IsNullable">Whether it may be null and that is warned of.</param>
sealed record EntityHop(ITypeSymbol Owner, string? Cast, string Name, bool IsCollection, bool IsNullable)
{
    /// <summary>The same navigation, as an Include names it.</summary>
    public IncludedHop Included { get; } = new(Name, Cast?.Split('.', ':').Last());
}
