using OneTrip.Cases;
using OneTrip.Verification;

namespace OneTrip.Oracle;

/// <summary>Does each version of EF Core run itself, beside the others?</summary>
public class HostTests
{
    [Theory]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(10)]
    public void A_version_runs_itself(int major)
    {
        var version = EfCore.All.Single(v => v.Version == major);
        CaseRuns.Of(Case.Named("OT1001/StaysQuiet/ReferenceIncluded"), version).Written(Scenario.Few);
        var loaded = EfCoreHost.For(version).Assemblies.Select(a => a.GetName()).Where(n => n.Name!.StartsWith("Microsoft.EntityFrameworkCore", StringComparison.Ordinal) || n.Name == "Microsoft.Data.Sqlite").ToList();
        Assert.NotEmpty(loaded);
        Assert.All(loaded, name => Assert.Equal(major, name.Version!.Major));
    }
}
