using OneTrip.Cases;

namespace OneTrip.Oracle;

/// <summary>OT1002: a navigation is null or empty although the database holds something, so the case shows something wrong, or fails.</summary>
sealed class NothingIsLoaded : RuleVerdict
{
    public override void CheckReported(CaseRuns runs)
    {
        Succeeded(runs.Truth);
        foreach (var rows in new[] { Scenario.Few, Scenario.Many })
        {
            var written = runs.Written(rows);
            // Another exception would be a mistake of the case, not a navigation that is null.
            Claim(written.Failure is null || IsOfNull(written.Failure), "The case fails", written);
            Claim(!written.ShowsTheSameAs(runs.Truth(rows)), "The rule reports, and the case shows what the database holds", written);
        }
    }

    public override void CheckQuiet(Case @case, CaseRuns runs) => ShowsTheTruth(runs, runs.Written, "The rule stays quiet, and the case shows something else than the database holds");

    public override void CheckRepaired(CaseRuns runs)
    {
        ShowsTheTruth(runs, runs.Repaired, "After the repair the case still shows something else than the database holds");
        var (few, many) = (runs.Repaired(Scenario.Few), runs.Repaired(Scenario.Many));
        Claim(many.Commands.Length - few.Commands.Length <= runs.Written(Scenario.Many).Commands.Length - runs.Written(Scenario.Few).Commands.Length, "The repair makes more rows send more commands", few, many);
    }

    static void ShowsTheTruth(CaseRuns runs, Func<int, Observation> observe, string otherwise)
    {
        Succeeded(runs.Truth);
        Succeeded(observe);
        foreach (var rows in new[] { Scenario.Few, Scenario.Many })
        {
            Claim(observe(rows).ShowsTheSameAs(runs.Truth(rows)), $"{otherwise}; what it shows, and what the database holds", observe(rows), runs.Truth(rows));
        }
    }

    static bool IsOfNull(string failure) => failure.StartsWith(nameof(NullReferenceException), StringComparison.Ordinal) || failure.StartsWith(nameof(ArgumentNullException), StringComparison.Ordinal);
}
