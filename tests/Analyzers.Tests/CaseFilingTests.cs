using OneTrip.Cases;

namespace OneTrip.Analyzers.Tests;

/// <summary>Is each case filed so that its tests mean something?</summary>
public class CaseFilingTests
{
    public static TheoryData<string> All => [.. Case.All.Select(c => c.Name)];

    [Theory]
    [MemberData(nameof(All))]
    public void Only_reports_are_marked(string name)
    {
        var @case = Case.Named(name);
        var isMarked = @case.Text.Contains($"{{|{@case.Rule}:", StringComparison.Ordinal) || @case.Text.Contains("[|", StringComparison.Ordinal);
        Assert.Equal(@case.Verdict == Verdict.Reports, isMarked);
    }

    [Fact]
    public void Every_rule_about_code_has_cases_of_both_verdicts() =>
        Assert.All(HostedRules.All.Where(r => r.Category != "Configuration"), rule => Assert.Equal(2, Case.All.Where(c => c.Rule == rule.Id).Select(c => c.Verdict).Distinct().Count()));
}
