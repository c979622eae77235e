using OneTrip.Cases;
using OneTrip.Verification;

namespace OneTrip.Analyzers.Tests;

/// <summary>The rules say about each case what the case is filed under. That EF Core behaves so is the matter of the oracle.</summary>
public abstract class CaseTests(EfCore version)
{
    public static TheoryData<string> Reported => [.. Case.All.Where(c => c.Verdict == Verdict.Reports).Select(c => c.Name)];

    public static TheoryData<string> Quiet => [.. Case.All.Where(c => c.Verdict == Verdict.StaysQuiet).Select(c => c.Name)];

    [Theory]
    [MemberData(nameof(Reported))]
    public Task Reports(string @case) => RunAsync(@case);

    [Theory]
    [MemberData(nameof(Quiet))]
    public Task Stays_quiet(string @case) => RunAsync(@case);

    Task RunAsync(string name)
    {
        var @case = Case.Named(name);
        return @case.AppliesTo(version) ? new CaseAnalysis(@case, version).RunAsync() : Task.CompletedTask;
    }
}

/// <summary>The cases on EF Core 8.</summary>
public sealed class EfCore8() : CaseTests(EfCore.Version8);

/// <summary>The cases on EF Core 9.</summary>
public sealed class EfCore9() : CaseTests(EfCore.Version9);

/// <summary>The cases on EF Core 10.</summary>
public sealed class EfCore10() : CaseTests(EfCore.Version10);
