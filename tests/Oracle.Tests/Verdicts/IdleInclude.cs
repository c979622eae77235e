using OneTrip.Cases;

namespace OneTrip.Oracle;

/// <summary>OT3002: without one of its Includes the case sends the same commands, letter by letter, and shows the same.</summary>
sealed class IdleInclude : RuleVerdict
{
    public override void CheckReported(CaseRuns runs)
    {
        Succeeded(runs.Written);
        Claim(HasIdle(runs), "The rule reports, and each Include changes what is sent or shown", Observed(runs));
    }

    public override void CheckQuiet(Case @case, CaseRuns runs)
    {
        Succeeded(runs.Written);
        if (@case.GrowsBecause is { } reason) Claim(HasIdle(runs), $"Each Include changes what is sent or shown, though the case says one does not, because {reason}", Observed(runs));
        else Claim(!HasIdle(runs), "The rule stays quiet, and an Include changes nothing", Observed(runs));
    }

    public override void CheckRepaired(CaseRuns runs)
    {
        var (few, many) = Succeeded(runs.Repaired);
        Claim(IsTheSame(few, runs.Written(Scenario.Few)) && IsTheSame(many, runs.Written(Scenario.Many)), "The repair changes what is sent or shown", runs.Written(Scenario.Few), few);
    }

    static bool HasIdle(CaseRuns runs) => runs.WithoutEachInclude.Any(w => new[] { Scenario.Few, Scenario.Many }.All(rows => IsTheSame(w.With(rows), runs.Written(rows))));

    static bool IsTheSame(Observation a, Observation b) => a.Commands.SequenceEqual(b.Commands) && a.ShowsTheSameAs(b);

    static Observation[] Observed(CaseRuns runs) => [runs.Written(Scenario.Few), .. runs.WithoutEachInclude.Select(w => w.With(Scenario.Few))];
}
