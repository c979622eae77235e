using OneTrip.EndToEnd.Tests.Hosting;

namespace OneTrip.EndToEnd.Tests;

/// <summary>Plays the story on the fleet.</summary>
/// <param name="feed">The packed package.</param>
public sealed class FleetStory(PackedFeed feed) : RepairStory(
    "Fleet", feed, "Fleet.Web/bin/Debug/net10.0/Fleet.Web.dll", ["/trips", "/trips/complete", "/depots", "/plates"]);

/// <summary>An application in three projects: entities, queries and reads each stand in another one.</summary>
/// <param name="story">What happened to it.</param>
/// <param name="feed">The packed package.</param>
[Collection(NeedsPackage.Name)]
public sealed class FleetTests(FleetStory story, PackedFeed feed) : IClassFixture<FleetStory>
{
    // The compiler sees the entities without their private constructors: whether they take a loader, it cannot know.
    [Fact]
    public void BuildReportsWhatItCanKnowAndNothingWrong()
    {
        Assert.True(story.Build.Succeeded, story.Build.Output);
        Assert.Subset(Places([.. story.Expected, .. story.Possible]), Places(story.Build.Findings));
        Assert.Superset(Places(story.Expected), Places(story.Build.Findings));
        Assert.All(story.Build.Complaints.Where(c => c.Contains("OT1002")), c => Assert.Contains("or, with lazy loading, one more query per", c));
    }

    [Fact]
    public async Task BuildIsCertainWhenItIsTold()
    {
        using var application = new Application("Fleet", feed);
        File.WriteAllText(Path.Combine(application.Folder, ".editorconfig"), "[*.cs]\nonetrip.lazy_loading = on\n");
        var build = await application.BuildAsync();
        Assert.Subset(new HashSet<string>([.. story.Expected, .. story.Possible]), build.Findings);
        Assert.Superset(story.Expected, build.Findings);
    }

    [Fact]
    public void FormatRepairsAcrossProjects() => Assert.Equal(Repository.Read("tests/EndToEnd.Tests/Applications/Fleet.diff"), story.Repair);

    [Fact]
    public void RepairedBuildIsSilent()
    {
        Assert.Empty(story.RepairedBuild.Complaints);
        Assert.True(story.RepairedBuild.Succeeded, story.RepairedBuild.Output);
    }

    [Fact]
    public void SecondFormatChangesNothing() => Assert.Empty(story.SecondRepair);

    [Theory]
    [InlineData("/trips", 1 + 30 + 5)]
    [InlineData("/trips/complete", 1)]
    [InlineData("/depots", 1 + 5)]
    [InlineData("/plates", 1 + 30)]
    public void EveryRequestBecomesOneQuery(string path, int before)
    {
        Assert.Equal(before, story.Before[path].Queries);
        Assert.Equal(1, story.After[path].Queries);
        Assert.Equal(story.Before[path].Body, story.After[path].Body);
    }

    static HashSet<string> Places(IEnumerable<string> findings) => [.. findings.Select(f => f.Split(' ')[0])];
}
