using System.Collections.Concurrent;

namespace OneTrip.Oracle;

/// <summary>A variation of a case, run once for each number of rows.</summary>
sealed class CaseRun(Scenario scenario)
{
    readonly ConcurrentDictionary<int, Observation> observed = new();

    /// <summary>Runs it with a number of rows.</summary>
    public Observation With(int rows) => observed.GetOrAdd(rows, scenario.Observe);
}
