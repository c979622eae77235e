using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using OneTrip.Flow.Values;
using OneTrip.Model;
using OneTrip.Queries;

namespace OneTrip.Flow;

/// <summary>The reads of missing navigations in one member, brought down to one finding per query and longest path.</summary>
sealed class FindingList
{
    readonly List<Finding> _reads = new();
    readonly HashSet<(QuerySource, string, Location, Multiplicity, bool, Location?)> _seen = new();

    /// <summary>Notes a read of a navigation that the query does not load.</summary>
    public void Add(EntityValue owner, Navigation navigation, ReadSite site, bool onlyLazily)
    {
        var path = new List<Navigation> { navigation };
        var firstMissing = 0;
        for (var hop = owner.Via; hop is not null; hop = hop.From.Via)
        {
            path.Insert(0, hop.Navigation);
            firstMissing = hop.IsMissing ? 0 : firstMissing + 1;
        }
        // A loop is evaluated twice, a lambda wherever it is called: the same read counts once.
        if (!_seen.Add((owner.Source, Text(path), site.Location, owner.Count, onlyLazily, site.Key is null ? null : site.Origin))) return;
        _reads.Add(new Finding(owner.Source, path.ToImmutableArray(), firstMissing, owner.Count, site, ImmutableArray<Location>.Empty) { OnlyLazily = onlyLazily });
    }

    /// <summary>One finding for each query and each path that is not the beginning of a longer one, in the order of evaluation.</summary>
    /// <param name="brought">The call that has brought the entities of a query into the member, where it stands in another.</param>
    public ImmutableArray<Finding> ToImmutable(IReadOnlyDictionary<QueryRoot, SyntaxNode> brought)
    {
        var findings = ImmutableArray.CreateBuilder<Finding>();
        var done = new HashSet<Finding>();
        var rows = new HashSet<(string, string)>();
        foreach (var read in _reads)
        {
            if (done.Contains(read)) continue;
            var same = _reads.Where(r => r.Source.Equals(read.Source) && r.Path.SequenceEqual(read.Path)).ToList();
            done.UnionWith(same);
            // What is only added to here and read there is read.
            if (same.Any(r => !r.OnlyLazily)) same.RemoveAll(r => r.OnlyLazily);
            if (_reads.Any(r => r.Source.Equals(read.Source) && Begins(r.Path, read.Path) && r.Count >= read.Count)) continue;
            // Where it is read of each element is where it costs most.
            var first = same.FirstOrDefault(r => r.Count == Multiplicity.Many) ?? same[0];
            if (first.Count != Multiplicity.Many && first.Lazy != LazyLoading.No && SameRow.AskedFor(first.Source) is { } row && !rows.Add((row, Text(first.Path)))) continue;
            var parts = _reads.Where(r => r.Source.Equals(read.Source) && (r.Path.SequenceEqual(read.Path) || Begins(read.Path, r.Path))).ToList();
            var more = parts.Select(r => r.Site.Location).Concat(parts.Select(r => r.Site.Origin)).Where(l => l != first.Site.Location).Distinct().ToImmutableArray();
            var calls = first.Source.Roots.Where(brought.ContainsKey).Select(r => brought[r]).Distinct().ToImmutableArray();
            var isOnlyForKey = first.FirstMissing == first.Path.Length - 1 && same.All(r => r.Site.Key is not null);
            findings.Add(first with { MoreReads = more, Brought = calls, KeyReads = isOnlyForKey ? same.Select(r => r.Site.Origin).Distinct().ToImmutableArray() : ImmutableArray<Location>.Empty });
        }
        return findings.ToImmutable();
    }

    static string Text(IEnumerable<Navigation> path) => string.Join(".", path.Select(n => n.Name));

    /// <summary>Whether the longer path begins with the shorter one and goes on.</summary>
    static bool Begins(ImmutableArray<Navigation> longer, ImmutableArray<Navigation> shorter)
    {
        if (longer.Length <= shorter.Length) return false;
        for (var i = 0; i < shorter.Length; i++)
            if (!longer[i].Equals(shorter[i])) return false;
        return true;
    }
}
