using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace OneTrip.CodeFixes.Edits;

/// <summary>Groups repairs that edit the same files, so that a mistake in one file is not searched for in others.</summary>
static class RepairGroups
{
    /// <summary>Groups of repairs; no two groups edit the same file. Within a group the order stays.</summary>
    public static IEnumerable<ImmutableArray<Repair>> ByFile(IReadOnlyList<Repair> repairs)
    {
        var leaders = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var repair in repairs)
        {
            foreach (var file in Files(repair)) leaders[Leader(file)] = Leader(Files(repair).First());
        }
        return repairs.GroupBy(r => Leader(Files(r).First())).Select(g => g.ToImmutableArray());

        string Leader(string file)
        {
            while (leaders.TryGetValue(file, out var leader) && leader != file) file = leader;
            return file;
        }
    }

    static IEnumerable<string> Files(Repair repair) => repair.Sites.Select(s => s.Place.File);
}
