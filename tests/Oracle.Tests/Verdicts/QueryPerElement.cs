using OneTrip.Cases;

namespace OneTrip.Oracle;

/// <summary>OT2001 and OT2002: the more rows, the more queries the code itself sends, or navigations it loads explicitly, beside lazy loading.</summary>
sealed class QueryPerElement : RuleVerdict
{
    public override void CheckReported(CaseRuns runs)
    {
        var (few, many) = Succeeded(runs.Written);
        Claim(Sent(many) > Sent(few), "The rule reports, and more rows make the code send no more queries", few, many);
    }

    public override void CheckQuiet(Case @case, CaseRuns runs)
    {
        var (few, many) = Succeeded(runs.Written);
        if (@case.GrowsBecause is { } reason) Claim(Sent(many) > Sent(few), $"More rows make the code send no more queries, though the case says they do, because {reason}", few, many);
        else Claim(Sent(many) == Sent(few), "The rule stays quiet, and more rows make the code send more queries", few, many);
    }

    public override void CheckRepaired(CaseRuns runs)
    {
        var (few, many) = Succeeded(runs.Repaired);
        Claim(Sent(many) == Sent(few), "After the repair more rows still make the code send more queries", few, many);
        Claim(few.ShowsTheSameAs(runs.Written(Scenario.Few)) && many.ShowsTheSameAs(runs.Written(Scenario.Many)), "The repair changes what the case shows", runs.Written(Scenario.Few), few);
    }

    static int Sent(Observation observed) => observed.Commands.Length - observed.LazyLoads.Length;
}
