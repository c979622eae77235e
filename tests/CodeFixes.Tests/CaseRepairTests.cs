using OneTrip.Cases;
using OneTrip.Verification;

namespace OneTrip.CodeFixes.Tests;

/// <summary>
/// Each reported case is repaired as its sibling <c>.fixed.cs</c> says, or else with all that is promised of any repair. That the
/// repaired case behaves is the matter of the oracle.
/// </summary>
public class CaseRepairTests
{
    public static TheoryData<string> Reported => [.. Case.All.Where(c => c.Verdict == Verdict.Reports).Select(c => c.Name)];

    public static TheoryData<string> Repairable => [.. Case.All.Where(c => c.IsRepaired).Select(c => c.Name)];

    /// <summary>The repairs one after another.</summary>
    [Theory]
    [MemberData(nameof(Reported))]
    public Task Fixes(string name) => Test(name, CodeFixTestBehaviors.SkipStabilityCheck | CodeFixTestBehaviors.SkipFixAllCheck).RunAsync();

    /// <summary>The repairs at once, in the document, the project and the solution, as an editor and as <c>dotnet format</c> do it.</summary>
    [Theory]
    [MemberData(nameof(Repairable))]
    public Task Fix_all(string name) => Test(name, CodeFixTestBehaviors.SkipStabilityCheck).RunAsync();

    static CaseRepair Test(string name, CodeFixTestBehaviors behaviors)
    {
        var @case = Case.Named(name);
        return new(@case, EfCore.All.Last(@case.AppliesTo)) { CodeFixTestBehaviors = behaviors };
    }
}
