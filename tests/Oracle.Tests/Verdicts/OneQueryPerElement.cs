using OneTrip.Cases;

namespace OneTrip.Oracle;

/// <summary>OT1001: the more rows, the more navigations are loaded lazily, each by a command of its own.</summary>
sealed class OneQueryPerElement : RuleVerdict
{
    public override void CheckReported(CaseRuns runs)
    {
        var (few, many) = Succeeded(runs.Written);
        Claim(many.Commands.Length > few.Commands.Length, "The rule reports, and more rows send no more commands", few, many);
        Claim(many.LazyLoads.Length > few.LazyLoads.Length, "The rule reports, and more rows load no more navigations lazily", few, many);
    }

    public override void CheckQuiet(Case @case, CaseRuns runs)
    {
        var (few, many) = Succeeded(runs.Written);
        Claim(many.LazyLoads.Length == few.LazyLoads.Length, "The rule stays quiet, and more rows load more navigations lazily", few, many);
        if (@case.GrowsBecause is { } reason) Claim(many.Commands.Length > few.Commands.Length, $"More rows send no more commands, though the case says they do, because {reason}", few, many);
        else Claim(many.Commands.Length == few.Commands.Length, "The rule stays quiet, and more rows send more commands", few, many);
    }

    public override void CheckRepaired(CaseRuns runs)
    {
        var (few, many) = Succeeded(runs.Repaired);
        Claim(many.Commands.Length == few.Commands.Length, "After the repair more rows still send more commands", few, many);
        Claim(few.ShowsTheSameAs(runs.Written(Scenario.Few)) && many.ShowsTheSameAs(runs.Written(Scenario.Many)), "The repair changes what the case shows", runs.Written(Scenario.Few), few);
    }
}
