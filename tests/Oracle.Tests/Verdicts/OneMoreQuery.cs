using OneTrip.Cases;

namespace OneTrip.Oracle;

/// <summary>OT1003: a navigation is loaded lazily, and more rows load no more of them.</summary>
sealed class OneMoreQuery : RuleVerdict
{
    public override void CheckReported(CaseRuns runs)
    {
        var (few, many) = Succeeded(runs.Written);
        Claim(few.LazyLoads.Length > 0, "The rule reports, and nothing is loaded lazily", few);
        Claim(many.LazyLoads.Length == few.LazyLoads.Length, "The rule speaks of one entity, and more rows load more navigations lazily", few, many);
    }

    public override void CheckQuiet(Case @case, CaseRuns runs)
    {
        var (few, many) = Succeeded(runs.Written);
        if (@case.GrowsBecause is { } reason) Claim(many.Commands.Length > few.Commands.Length, $"More rows send no more commands, though the case says they do, because {reason}", few, many);
        else Claim(few.LazyLoads.Length == 0, "The rule stays quiet, and a navigation is loaded lazily", few, many);
    }

    public override void CheckRepaired(CaseRuns runs)
    {
        var (few, many) = Succeeded(runs.Repaired);
        Claim(few.LazyLoads.Length < runs.Written(Scenario.Few).LazyLoads.Length, "After the repair as many navigations are loaded lazily", few, runs.Written(Scenario.Few));
        Claim(few.ShowsTheSameAs(runs.Written(Scenario.Few)) && many.ShowsTheSameAs(runs.Written(Scenario.Many)), "The repair changes what the case shows", runs.Written(Scenario.Few), few);
    }
}
