using OneTrip.Tool.Demo;

namespace OneTrip.EndToEnd.Tests.Hosting;

/// <summary>What happens to an application between adding the package and a quiet build. Played once, then looked at by many tests.</summary>
/// <param name="name">The application.</param>
/// <param name="feed">The packed package.</param>
/// <param name="assembly">The application's assembly, as it is built.</param>
/// <param name="paths">The paths that the application answers.</param>
public abstract class RepairStory(string name, PackedFeed feed, string assembly, string[] paths) : IAsyncLifetime
{
    readonly Application application = new(name, feed);

    /// <summary>The places that the source marks as findings.</summary>
    internal SortedSet<string> Expected { get; private set; } = null!;

    /// <summary>The places where a host that sees the source of other projects may report as well.</summary>
    internal SortedSet<string> Possible { get; private set; } = null!;

    /// <summary>The first build.</summary>
    internal BuildRun Build { get; private set; } = null!;

    /// <summary>The first build, with warnings as errors.</summary>
    internal BuildRun StrictBuild { get; private set; } = null!;

    /// <summary>What the repair changed.</summary>
    internal string Repair { get; private set; } = null!;

    /// <summary>What a second repair changed.</summary>
    internal string SecondRepair { get; private set; } = null!;

    /// <summary>The build after the repair, with warnings as errors.</summary>
    internal BuildRun RepairedBuild { get; private set; } = null!;

    /// <summary>The answers before the repair.</summary>
    internal Dictionary<string, Answer> Before { get; private set; } = null!;

    /// <summary>The answers after the repair.</summary>
    internal Dictionary<string, Answer> After { get; private set; } = null!;

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        Expected = application.Marked("expect");
        Possible = application.Marked("may");
        var original = application.Sources();
        StrictBuild = await application.BuildAsync("-warnaserror");
        Build = await application.BuildAsync();
        Before = await application.CallAsync(assembly, paths);

        await application.FormatAsync("OT1001");
        var repaired = application.Sources();
        Repair = SourceDiff.Between(original, repaired);
        RepairedBuild = await application.BuildAsync("-warnaserror");
        After = await application.CallAsync(assembly, paths);

        await application.FormatAsync("OT1001");
        SecondRepair = SourceDiff.Between(repaired, application.Sources());
    }

    /// <inheritdoc/>
    public Task DisposeAsync()
    {
        application.Dispose();
        return Task.CompletedTask;
    }
}
