namespace OneTrip.EndToEnd.Tests.Hosting;

/// <summary>The package as a user would get it, in a feed of its own and under a version that no cache can know.</summary>
public sealed class PackedFeed : IAsyncLifetime
{
    readonly TemporaryFolder folder = new();

    /// <summary>The version of the package.</summary>
    public string Version { get; } = $"0.1.0-e2e.{DateTime.UtcNow.Ticks}";

    /// <summary>The folder that serves as a package source.</summary>
    public string Source => folder["feed"];

    /// <summary>The package file.</summary>
    public string Package => Path.Combine(Source, $"OneTrip.Analyzers.{Version}.nupkg");

    /// <summary>Where packages of this run are unpacked.</summary>
    public string Unpacked => folder["packages"];

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        // Packs what the build of the tests has built; another build at this moment would disturb those beside it.
        var packed = await Dotnet.RunAsync(
            Repository.Root, "pack", "src/Package", "--no-build", "--configuration", Repository.Configuration, "--output", Source, $"-p:PackageVersion={Version}");
        packed.MustSucceed();
    }

    /// <inheritdoc/>
    public Task DisposeAsync()
    {
        folder.Dispose();
        return Task.CompletedTask;
    }
}

/// <summary>Tests that need the package.</summary>
[CollectionDefinition(Name)]
public sealed class NeedsPackage : ICollectionFixture<PackedFeed>
{
    /// <summary>The name of the collection.</summary>
    public const string Name = "Needs the package";
}
