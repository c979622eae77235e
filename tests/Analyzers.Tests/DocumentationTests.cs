namespace OneTrip.Analyzers.Tests;

/// <summary>Is every rule written down where its users look?</summary>
public class DocumentationTests
{
    public static TheoryData<string> Ids => [.. HostedRules.All.Select(r => r.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_has_a_page_under_its_title(string id)
    {
        var heading = Repository.Read("docs", "rules", $"{id}.md").Split('\n')[0].Trim();
        var title = HostedRules.All.Single(r => r.Id == id).Title.ToString();
        Assert.Equal($"# {id}: {title}", heading);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_links_to_its_page(string id) => Assert.EndsWith($"/docs/rules/{id}.md", HostedRules.All.Single(r => r.Id == id).HelpLinkUri);

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_is_named_in_the_readme(string id) => Assert.Contains(id, Repository.Read("README.md"));

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_is_released(string id) => Assert.Contains($"\n{id} |", Repository.Read("src", "Analyzers", "AnalyzerReleases.Shipped.md") + Repository.Read("src", "Analyzers", "AnalyzerReleases.Unshipped.md"));

    [Fact]
    public void Each_analyzer_has_one_rule() =>
        Assert.All(Verification.HostedAnalyzers.In(typeof(OneTrip.Rules.RuleIds).Assembly), analyzer => Assert.Single(analyzer.SupportedDiagnostics));
}
