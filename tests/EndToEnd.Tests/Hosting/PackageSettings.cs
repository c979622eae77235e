namespace OneTrip.EndToEnd.Tests.Hosting;

/// <summary>Which packages an application outside the repository uses, and where they come from.</summary>
static class PackageSettings
{
    /// <summary>Writes <c>nuget.config</c> and <c>Versions.props</c>.</summary>
    /// <param name="folder">The folder of the application.</param>
    /// <param name="feed">The feed that holds the package.</param>
    public static void Write(string folder, PackedFeed feed)
    {
        // The user's sources stay; the packages that the user has unpacked already are not fetched again.
        File.WriteAllText(Path.Combine(folder, "nuget.config"), $"""
            <configuration>
              <config>
                <add key="globalPackagesFolder" value="{feed.Unpacked}" />
              </config>
              <packageSources>
                <add key="onetrip" value="{feed.Source}" />
              </packageSources>
              <fallbackPackageFolders>
                <add key="unpacked" value="{UserPackages()}" />
              </fallbackPackageFolders>
            </configuration>
            """);
        File.WriteAllText(Path.Combine(folder, "Versions.props"), $"""
            <Project>
              <PropertyGroup>
                <OneTripVersion>{feed.Version}</OneTripVersion>
                <EfCoreVersion>{Repository.EfCoreVersion}</EfCoreVersion>
              </PropertyGroup>
            </Project>
            """);
    }

    static string UserPackages() => Environment.GetEnvironmentVariable("NUGET_PACKAGES") is { Length: > 0 } told
        ? told
        : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
}
