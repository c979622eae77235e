using System.Text.RegularExpressions;
using OneTrip.EndToEnd.Tests.Hosting;

namespace OneTrip.EndToEnd.Tests;

/// <summary>What the README and the pages around it promise. That its commands work is shown by <see cref="DemoTests"/> and by <c>.ci/run</c>.</summary>
public sealed partial class ReadmeTests
{
    /// <summary>The pages that people read.</summary>
    public static TheoryData<string> Pages { get; } =
        ["README.md", "CONTRIBUTING.md", "CHANGELOG.md", .. Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs"), "*.md", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(Repository.Root, f).Replace('\\', '/'))];

    [Fact]
    public void OpensWithTheTwoCommandsThatNeedNothingButTheSdk()
    {
        var opening = Repository.Read("README.md").Split("\n## ")[..2];
        Assert.Contains("\ndotnet run --project src/Tool -- demo\n", string.Concat(opening));
        Assert.Contains("\ndotnet test\n", string.Concat(opening));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void LinksLeadSomewhere(string page)
    {
        var folder = Path.GetDirectoryName(Path.Combine(Repository.Root, page))!;
        var targets = Link().Matches(Repository.Read(page)).Select(m => m.Groups[1].Value).Where(t => !t.Contains("://") && !t.StartsWith('#'));
        Assert.All(targets, target => Assert.True(Path.Exists(Path.Combine(folder, target.Split('#')[0])), target));
    }

    [Fact]
    public void HelpLinksOfTheRulesLeadToTheirPages() =>
        Assert.Contains("https://github.com/onetrip-dev/onetrip/blob/main/docs/rules/", Repository.Read("src/Analyzers/Rules/Descriptors.cs"));

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();
}
