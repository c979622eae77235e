using OneTrip.Cases;

namespace OneTrip.Oracle;

/// <summary>OT2003: the more rows, the more often the code saves.</summary>
sealed class SavePerElement : RuleVerdict
{
    public override void CheckReported(CaseRuns runs)
    {
        var (few, many) = Succeeded(runs.Written);
        Claim(many.Saves.Length > few.Saves.Length, "The rule reports, and more rows do not make the code save more often", few, many);
    }

    public override void CheckQuiet(Case @case, CaseRuns runs)
    {
        var (few, many) = Succeeded(runs.Written);
        if (@case.GrowsBecause is { } reason) Claim(many.Saves.Length > few.Saves.Length, $"More rows do not make the code save more often, though the case says they do, because {reason}", few, many);
        else Claim(many.Saves.Length == few.Saves.Length, "The rule stays quiet, and more rows make the code save more often", few, many);
    }

    public override void CheckRepaired(CaseRuns runs)
    {
        var (few, many) = Succeeded(runs.Repaired);
        Claim(many.Saves.Length == few.Saves.Length, "After the repair more rows still make the code save more often", few, many);
        Claim(few.ShowsTheSameAs(runs.Written(Scenario.Few)) && many.ShowsTheSameAs(runs.Written(Scenario.Many)), "The repair changes what the case shows", runs.Written(Scenario.Few), few);
    }
}
