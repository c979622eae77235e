using OneTrip.EndToEnd.Tests.Hosting;

namespace OneTrip.EndToEnd.Tests;

/// <summary>Plays the story on the library.</summary>
/// <param name="feed">The packed package.</param>
public sealed class LibraryStory(PackedFeed feed) : RepairStory(
    "Library", feed, "bin/Debug/net10.0/Library.dll", ["/loans", "/overdue", "/members", "/cities", "/loans/latest", "/books"]);

/// <summary>An application in one project: repository, service, mapper, constructor and lambdas, each in a file of its own.</summary>
/// <param name="story">What happened to it.</param>
[Collection(NeedsPackage.Name)]
public sealed class LibraryTests(LibraryStory story) : IClassFixture<LibraryStory>
{
    [Fact]
    public void BuildReportsWhereTheSourceSays()
    {
        Assert.True(story.Build.Succeeded, story.Build.Output);
        Assert.Equal(story.Expected, story.Build.Findings);
    }

    [Fact]
    public void BuildFailsWithWarningsAsErrors()
    {
        Assert.False(story.StrictBuild.Succeeded);
        Assert.Equal(story.Expected, story.StrictBuild.Findings);
    }

    [Fact]
    public void FormatRepairsEveryFileInOnePass() => Assert.Equal(Repository.Read("tests/EndToEnd.Tests/Applications/Library.diff"), story.Repair);

    [Fact]
    public void RepairedBuildIsSilent()
    {
        Assert.Empty(story.RepairedBuild.Complaints);
        Assert.True(story.RepairedBuild.Succeeded, story.RepairedBuild.Output);
    }

    [Fact]
    public void SecondFormatChangesNothing() => Assert.Empty(story.SecondRepair);

    [Theory]
    [InlineData("/loans", 1 + 40 + 8)]
    [InlineData("/overdue", 1 + 31 + 20 + 8)]
    [InlineData("/members", 1 + 8)]
    [InlineData("/cities", 1 + 8)]
    [InlineData("/loans/latest", 1)]
    [InlineData("/books", 1)]
    public void EveryRequestBecomesOneQuery(string path, int before)
    {
        Assert.Equal(before, story.Before[path].Queries);
        Assert.Equal(1, story.After[path].Queries);
        Assert.Equal(story.Before[path].Body, story.After[path].Body);
    }
}
