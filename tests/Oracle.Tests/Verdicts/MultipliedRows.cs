using OneTrip.Cases;

namespace OneTrip.Oracle;

/// <summary>OT3001: the database returns more rows than if each collection were asked for by a command of its own.</summary>
sealed class MultipliedRows : RuleVerdict
{
    public override void CheckReported(CaseRuns runs)
    {
        var (_, written) = Succeeded(runs.Written);
        var (_, split) = Succeeded(runs.Split);
        Claim(written.RowsRead > split.RowsRead, "The rule reports, and split queries read as many rows", written, split);
    }

    public override void CheckQuiet(Case @case, CaseRuns runs)
    {
        var (_, written) = Succeeded(runs.Written);
        var (_, split) = Succeeded(runs.Split);
        if (@case.GrowsBecause is { } reason) Claim(written.RowsRead > split.RowsRead, $"Split queries read as many rows, though the case says they do not, because {reason}", written, split);
        else Claim(written.RowsRead <= split.RowsRead, "The rule stays quiet, and split queries read fewer rows", written, split);
    }

    public override void CheckRepaired(CaseRuns runs)
    {
        var (few, many) = Succeeded(runs.Repaired);
        Claim(many.RowsRead < runs.Written(Scenario.Many).RowsRead, "After the repair as many rows are read", many, runs.Written(Scenario.Many));
        Claim(many.RowsRead <= runs.Split(Scenario.Many).RowsRead, "After the repair more rows are read than by split queries", many, runs.Split(Scenario.Many));
        Claim(few.ShowsTheSameAs(runs.Written(Scenario.Few)) && many.ShowsTheSameAs(runs.Written(Scenario.Many)), "The repair changes what the case shows", runs.Written(Scenario.Few), few);
    }
}
