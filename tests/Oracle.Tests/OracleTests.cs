using OneTrip.Cases;
using OneTrip.Verification;

namespace OneTrip.Oracle;

/// <summary>
/// What EF Core does when a case runs is what the verdict claims that the case is filed under. That the analyzers give this
/// verdict is the matter of <c>Analyzers.Tests</c>.
/// </summary>
public abstract class OracleTests(EfCore version)
{
    public static TheoryData<string> Reported => [.. Case.All.Where(c => c.Verdict == Verdict.Reports).Select(c => c.Name)];

    public static TheoryData<string> Quiet => [.. Case.All.Where(c => c.Verdict == Verdict.StaysQuiet).Select(c => c.Name)];

    public static TheoryData<string> Repairable => [.. Case.All.Where(c => c.IsRepaired).Select(c => c.Name)];

    [Theory]
    [MemberData(nameof(Reported))]
    public void Reports(string @case) => Check(@case, (verdict, c, runs) => verdict.CheckReported(runs));

    [Theory]
    [MemberData(nameof(Quiet))]
    public void Stays_quiet(string @case) => Check(@case, (verdict, c, runs) => verdict.CheckQuiet(c, runs));

    [Theory]
    [MemberData(nameof(Repairable))]
    public void Is_repaired(string @case) => Check(@case, (verdict, c, runs) => verdict.CheckRepaired(runs));

    void Check(string name, Action<RuleVerdict, Case, CaseRuns> check)
    {
        var @case = Case.Named(name);
        // A case of one version only has nothing to say about the others.
        if (@case.AppliesTo(version)) check(RuleVerdict.Of(@case.Rule), @case, CaseRuns.Of(@case, version));
    }
}

/// <summary>The oracle on EF Core 8.</summary>
public sealed class EfCore8() : OracleTests(EfCore.Version8);

/// <summary>The oracle on EF Core 9.</summary>
public sealed class EfCore9() : OracleTests(EfCore.Version9);

/// <summary>The oracle on EF Core 10.</summary>
public sealed class EfCore10() : OracleTests(EfCore.Version10);
