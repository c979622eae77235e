using OneTrip.EndToEnd.Tests.Hosting;

namespace OneTrip.EndToEnd.Tests;

/// <summary>What the pages of the rules claim.</summary>
/// <param name="feed">The packed package.</param>
[Collection(NeedsPackage.Name)]
public sealed class RulePageTests(PackedFeed feed)
{
    /// <summary>The ids of all rules, as release tracking lists them; the compiler keeps that list complete.</summary>
    public static TheoryData<string> Rules { get; } = [.. Ids];

    static IEnumerable<string> Ids => new[] { "Shipped", "Unshipped" }
        .SelectMany(kind => Repository.Read($"src/Analyzers/AnalyzerReleases.{kind}.md").Split('\n'))
        .Where(line => line.StartsWith("OT", StringComparison.Ordinal))
        .Select(line => line.Split('|')[0].Trim());

    /// <summary>The rules that speak of code.</summary>
    public static TheoryData<string> RulesOfCode { get; } = [.. Ids.Where(id => id != "OT0001")];

    [Theory]
    [MemberData(nameof(RulesOfCode))]
    public async Task ExamplesAreReportedAndRepairedAsThePageSays(string id)
    {
        var page = new RulePage(id);
        var reported = page.Example("Reported")!;
        using var application = new Application(feed);
        application.Write($"{id}.csproj", RulePage.Project);
        application.Write("Directory.Build.props", """<Project><Import Project="Versions.props" /></Project>""");
        // A suggestion is silent in a build.
        application.Write(".editorconfig", $"[*.cs]\ndotnet_diagnostic.{id}.severity = warning\n");
        application.Write("Model.cs", page.Model);
        application.Write("Reported.cs", reported);
        application.Write("Quiet.cs", page.Example("Not reported")!);
        var allowed = page.Example("When to suppress it")!;
        application.Write("Allowed.cs", allowed);
        application.Write("NotAllowed.cs", RulePage.WithoutAttributes(allowed).Replace("class ", "class Not"));

        var build = await application.BuildAsync();
        Assert.True(build.Succeeded, build.Output);
        Assert.NotEmpty(page.MarkedLines(reported));
        Assert.Contains(build.Findings, f => f.StartsWith("NotAllowed.cs:", StringComparison.Ordinal) && f.EndsWith(id, StringComparison.Ordinal));
        Assert.Equal(page.MarkedLines(reported).Select(line => $"Reported.cs:{line} {id}"), build.Findings.Where(f => !f.StartsWith("NotAllowed.cs:", StringComparison.Ordinal)));

        if (page.Example("Repaired") is not { } repaired) return;

        await application.FormatAsync(id);
        Assert.Equal(repaired.Replace("class Repaired", "class Reported"), RulePage.WithoutMarks(application.Sources()["Reported.cs"]));
    }

    [Theory]
    [InlineData("onetrip.lazy_loading = yes")]
    [InlineData("onetrip.small_loop = few")]
    public async Task SettingThatIsNotUnderstoodIsReportedOnceAsThePageSays(string setting)
    {
        var page = new RulePage("OT1001");
        using var application = new Application(feed);
        application.Write("Settings.csproj", RulePage.Project);
        application.Write("Directory.Build.props", """<Project><Import Project="Versions.props" /></Project>""");
        application.Write(".editorconfig", $"[*.cs]\n{setting}\nonetrip.report = certain\n");
        application.Write("Model.cs", page.Model);
        application.Write("Quiet.cs", page.Example("Not reported")!);

        var build = await application.BuildAsync();

        Assert.Equal(["Model.cs:1 OT0001"], build.Findings);
        Assert.Contains($"'{setting}' is not understood: the value is ", build.Output);
        Assert.Contains("'onetrip.lazy_loading = yes' is not understood: the value is 'auto' or 'on' or 'off'", Repository.Read("docs/rules/OT0001.md"));
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void RuleIsMentionedWhereverRulesAreListed(string id)
    {
        Assert.Contains($"docs/rules/{id}.md", Repository.Read("README.md"));
        Assert.Contains($"docs/rules/{id}.md", Repository.Read("src/Package/readme.md"));
        Assert.Contains($"({id}.md)", Repository.Read("docs/rules/README.md"));
        Assert.Contains(id, Repository.Read("CHANGELOG.md"));
        Assert.All((string[])["none", "default", "strict"], preset =>
            Assert.Contains($"dotnet_diagnostic.{id}.severity = ", Repository.Read($"src/Package/configuration/{preset}.globalconfig")));
    }
}
