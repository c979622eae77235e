using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using OneTrip.Flow.Values;
using OneTrip.Model;
using OneTrip.Queries;

namespace OneTrip.Flow;

/// <summary>Where a navigation is read, and how the member under analysis gets there.</summary>
/// <param name="Location">The read itself, or in a caller the call that leads to it.</param>
/// <param name="Reader">The member that holds the read.</param>
/// <param name="Through">The members between the caller and the reader, outermost first.</param>
/// <param name="IsAssumed">Whether a call on the way may reach another implementation as well.</param>
sealed record ReadSite(Location Location, ISymbol Reader, ImmutableArray<ISymbol> Through, bool IsAssumed)
{
    /// <summary>How many calls lie between the place and the read.</summary>
    public int Calls { get; init; }

    /// <summary>What is read of the navigation right there; null unless the foreign key has it too.</summary>
    public MemberRead? Key { get; init; }

    readonly Location? _origin;

    /// <summary>The read itself, where the place is a call that leads to it.</summary>
    public Location Origin { get => _origin ?? Location; init => _origin = value; }
}

/// <summary>A navigation that is read and that the query does not load.</summary>
/// <param name="Source">The query.</param>
/// <param name="Path">The navigations from the query's entity to the missing one.</param>
/// <param name="FirstMissing">Index in <paramref name="Path"/> of the first navigation that the query does not load.</param>
/// <param name="Count">Whether it is read of one entity or of each.</param>
/// <param name="Site">Where.</param>
/// <param name="MoreReads">Further reads of the path or a part of it in the same member, and the reads to which its calls lead.</param>
sealed record Finding(QuerySource Source, ImmutableArray<Navigation> Path, int FirstMissing, Multiplicity Count, ReadSite Site, ImmutableArray<Location> MoreReads)
{
    /// <summary>The policy that decides what the read costs: that of the first missing navigation.</summary>
    public LazyLoading Lazy => Path[FirstMissing].Lazy;

    /// <summary>Whether the read matters only where it loads: the collection is added to, or is one that fix-up fills.</summary>
    public bool OnlyLazily { get; init; }

    /// <summary>The calls by which the member gets the entities, where it does not query itself.</summary>
    public ImmutableArray<SyntaxNode> Brought { get; init; } = ImmutableArray<SyntaxNode>.Empty;

    /// <summary>The reads themselves, if all of them read nothing but a key of the missing navigation that the foreign key has too; else empty.</summary>
    public ImmutableArray<Location> KeyReads { get; init; } = ImmutableArray<Location>.Empty;

    /// <summary>Whether every step to the read is resolved.</summary>
    public bool IsCertain => !Site.IsAssumed;
}
