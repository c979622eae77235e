using OneTrip.EndToEnd.Tests.Hosting;

namespace OneTrip.EndToEnd.Tests;

/// <summary>What <c>OneTripAnalysisMode</c> does.</summary>
/// <param name="feed">The packed package.</param>
[Collection(NeedsPackage.Name)]
public sealed class PresetTests(PackedFeed feed)
{
    [Fact]
    public async Task NoneIsSilent()
    {
        using var application = new Application("Library", feed);
        var build = await application.BuildAsync("-p:OneTripAnalysisMode=none");
        Assert.True(build.Succeeded, build.Output);
        Assert.Empty(build.Findings);
    }

    [Fact]
    public async Task StrictFailsTheBuild()
    {
        using var application = new Application("Library", feed);
        var build = await application.BuildAsync("-p:OneTripAnalysisMode=Strict");
        Assert.False(build.Succeeded);
        Assert.Equal(application.Marked("expect"), build.Findings);
        Assert.Contains("error OT1001", build.Output);
    }

    [Fact]
    public async Task EditorConfigOverrulesThePreset()
    {
        using var application = new Application("Library", feed);
        File.WriteAllText(Path.Combine(application.Folder, ".editorconfig"), "[*.cs]\ndotnet_diagnostic.OT1001.severity = none\n");
        var build = await application.BuildAsync("-p:OneTripAnalysisMode=strict");
        Assert.True(build.Succeeded, build.Output);
        Assert.Empty(build.Findings);
    }

    [Fact]
    public async Task UnknownModeIsAnErrorThatNamesTheKnownOnes()
    {
        using var application = new Application("Library", feed);
        var build = await application.BuildAsync("-p:OneTripAnalysisMode=loud");
        Assert.False(build.Succeeded);
        Assert.Contains("OneTripAnalysisMode is 'loud'; it can be 'none', 'default' or 'strict'.", build.Output);
    }
}
