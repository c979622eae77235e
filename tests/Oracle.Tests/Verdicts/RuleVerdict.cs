using OneTrip.Cases;

namespace OneTrip.Oracle;

/// <summary>What a rule's verdict on a case claims about EF Core's behaviour.</summary>
abstract class RuleVerdict
{
    /// <summary>The verdict of a rule, by its id.</summary>
    public static RuleVerdict Of(string rule) => rule switch
    {
        "OT1001" => new OneQueryPerElement(),
        "OT1002" => new NothingIsLoaded(),
        "OT1003" => new OneMoreQuery(),
        "OT2001" or "OT2002" => new QueryPerElement(),
        "OT2003" => new SavePerElement(),
        "OT3001" => new MultipliedRows(),
        "OT3002" => new IdleInclude(),
        _ => throw new NotSupportedException($"The oracle does not know what {rule} claims. Add a verdict beside {nameof(OneQueryPerElement)}."),
    };

    /// <summary>Where the rule reports, EF Core behaves as it says.</summary>
    public abstract void CheckReported(CaseRuns runs);

    /// <summary>Where the rule stays quiet, EF Core does not behave so.</summary>
    public abstract void CheckQuiet(Case @case, CaseRuns runs);

    /// <summary>After the repair, EF Core no longer behaves as the rule said.</summary>
    public abstract void CheckRepaired(CaseRuns runs);

    /// <summary>A run with few rows and one with many, neither of which failed.</summary>
    protected static (Observation Few, Observation Many) Succeeded(Func<int, Observation> observe)
    {
        var (few, many) = (observe(Scenario.Few), observe(Scenario.Many));
        Claim(few.Failure is null && many.Failure is null, "The case fails", few, many);
        return (few, many);
    }

    /// <summary>Fails with what was observed unless a claim holds.</summary>
    protected static void Claim(bool holds, string otherwise, params Observation[] observed) =>
        Assert.True(holds, $"{otherwise}:\n\n{string.Join("\n\n", observed.Select(o => o.ToString()))}\n");
}
