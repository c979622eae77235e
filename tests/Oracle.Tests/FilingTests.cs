using OneTrip.Cases;
using OneTrip.Verification;
using Xunit.Sdk;

namespace OneTrip.Oracle;

/// <summary>Does the oracle fail when a case is filed under the wrong verdict?</summary>
public class FilingTests
{
    public static TheoryData<string> All => [.. Case.All.Where(c => c.GrowsBecause is null).Select(c => c.Name)];

    [Theory]
    [MemberData(nameof(All))]
    public void The_other_verdict_fails(string name)
    {
        var @case = Case.Named(name);
        var (verdict, runs) = (RuleVerdict.Of(@case.Rule), CaseRuns.Of(@case, EfCore.All.Last(@case.AppliesTo)));
        Assert.Throws<TrueException>(() =>
        {
            if (@case.Verdict == Verdict.Reports) verdict.CheckQuiet(@case, runs);
            else verdict.CheckReported(runs);
        });
    }
}
