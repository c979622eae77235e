using System.Collections.Concurrent;
using OneTrip.Cases;
using OneTrip.Verification;

namespace OneTrip.Oracle;

/// <summary>The files of cases after their repair, which is the same on every version of EF Core and made once.</summary>
static class RepairedFiles
{
    static readonly ConcurrentDictionary<Case, Lazy<IReadOnlyDictionary<string, string>>> Known = new();

    public static IReadOnlyDictionary<string, string> Of(Case @case) => Known.GetOrAdd(@case, static c => new(() =>
        new CaseRepair(c, EfCore.All.Last(c.AppliesTo)).RepairAsync().GetAwaiter().GetResult())).Value;
}
