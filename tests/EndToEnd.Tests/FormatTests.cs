using System.Text;
using OneTrip.EndToEnd.Tests.Hosting;

namespace OneTrip.EndToEnd.Tests;

/// <summary>An application with findings of every rule that is repaired, and <c>dotnet format</c> called once for each.</summary>
/// <param name="feed">The packed package.</param>
[Collection(NeedsPackage.Name)]
public sealed class FormatTests(PackedFeed feed)
{
    static readonly string[] s_rules = ["OT1001", "OT1002", "OT1003", "OT2001", "OT2002", "OT2003", "OT3001", "OT3002"];

    [Fact]
    public async Task RepairsEachRuleInOnePass()
    {
        using var application = new Application("Clinic", feed);
        var diff = new StringBuilder();
        foreach (var rule in s_rules)
        {
            var before = application.Sources();
            await application.FormatAsync(rule, severity: "info");
            var after = application.Sources();
            diff.Append(rule).Append('\n').Append(SourceDiff.Between(before, after)).Append('\n');
        }

        Assert.Equal(Repository.Read("tests/EndToEnd.Tests/Applications/Clinic.diff"), diff.ToString());
        var build = await application.BuildAsync("-warnaserror");
        Assert.Empty(build.Complaints);
        Assert.True(build.Succeeded, build.Output);

        var repaired = application.Sources();
        foreach (var rule in s_rules) await application.FormatAsync(rule, severity: "info");
        Assert.Equal("", SourceDiff.Between(repaired, application.Sources()));
    }

    [Fact]
    public async Task ReportsWhereTheSourceSays()
    {
        using var application = new Application("Clinic", feed);
        application.Write(".editorconfig", "root = true\n[*.cs]\n" + string.Concat(s_rules.Select(r => $"dotnet_diagnostic.{r}.severity = warning\n")));
        var build = await application.BuildAsync();
        Assert.Equal(application.Marked("expect"), build.Findings);
    }
}
