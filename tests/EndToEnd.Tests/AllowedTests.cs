using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using OneTrip.EndToEnd.Tests.Hosting;

namespace OneTrip.EndToEnd.Tests;

/// <summary>The attribute <c>[OneTripAllowed]</c> in an application of two projects, one of which sees the internals of the other.</summary>
/// <param name="feed">The packed package.</param>
[Collection(NeedsPackage.Name)]
public sealed class AllowedTests(PackedFeed feed)
{
    [Fact]
    public async Task AllowsWithoutAWordInProjectsThatSeeEachOther()
    {
        using var application = League("[OneTripAllowed(\"two teams\", Rules = \"OT2001\")]");
        var build = await application.BuildAsync("Web", "-warnaserror");
        Assert.Empty(build.Complaints);
        Assert.True(build.Succeeded, build.Output);
    }

    [Theory]
    [InlineData("-p:LangVersion=12", "-p:Nullable=disable")]
    [InlineData("-p:GenerateDocumentationFile=true", "-p:NoWarn=CS1591")]
    public async Task FitsWhateverTheProjectsAreCompiledWith(params string[] options)
    {
        using var application = League("[OneTripAllowed(\"two teams\")]");
        var build = await application.BuildAsync(["Web", "-warnaserror", .. options]);
        Assert.Empty(build.Complaints);
        Assert.True(build.Succeeded, build.Output);
    }

    [Fact]
    public async Task LeavesNothingInWhatIsBuilt()
    {
        using var application = League("[OneTripAllowed(\"two teams\")]");
        var build = await application.BuildAsync("Web");
        Assert.True(build.Succeeded, build.Output);
        var output = Path.Combine(application.Folder, "Web", "bin", "Debug", "net10.0");
        Assert.Empty(Directory.EnumerateFiles(output, "OneTrip*", SearchOption.AllDirectories));
        Assert.DoesNotContain("OneTrip", File.ReadAllText(Path.Combine(output, "Web.deps.json")));
        Assert.All((string[])["Data.dll", "Web.dll"], assembly => Assert.DoesNotContain(Names(Path.Combine(output, assembly)), n => n.StartsWith("OneTrip", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task CanBeSwitchedOff()
    {
        using var application = League("[OneTripAllowed(\"two teams\")]");
        var build = await application.BuildAsync("Web", "-p:OneTripAttributes=false");
        Assert.Contains("error CS0246", build.Output);
    }

    // The finding cannot be repaired, so that the offer to allow it is the only one there is.
    [Fact]
    public async Task FormatNeverAllows()
    {
        using var application = League("");
        var before = application.Sources();
        var build = await application.BuildAsync("Web");
        Assert.Equal(["Data/Sizes.cs:16 OT2001", "Web/Page.cs:16 OT2001"], build.Findings);

        foreach (var project in (string[])["Web", "Data"])
            Assert.DoesNotContain("Unable to fix", await application.FormatAsync("OT2001", project));

        Assert.Equal("", SourceDiff.Between(before, application.Sources()));
    }

    Application League(string attribute)
    {
        var application = new Application(feed);
        application.Write("Directory.Build.props", """
            <Project>
              <Import Project="Versions.props" />
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Microsoft.EntityFrameworkCore.Sqlite" Version="$(EfCoreVersion)" />
                <PackageReference Include="OneTrip.Analyzers" Version="$(OneTripVersion)" PrivateAssets="all" />
              </ItemGroup>
            </Project>
            """);
        application.Write("Data/Data.csproj", """<Project Sdk="Microsoft.NET.Sdk"><ItemGroup><InternalsVisibleTo Include="Web" /></ItemGroup></Project>""");
        application.Write("Web/Web.csproj", """<Project Sdk="Microsoft.NET.Sdk"><ItemGroup><ProjectReference Include="../Data/Data.csproj" /></ItemGroup></Project>""");
        application.Write("Data/Model.cs", """
            using Microsoft.EntityFrameworkCore;

            namespace League
            {
                public class Team { public int Id { get; set; } public string Name { get; set; } = ""; }
                public class Player { public int Id { get; set; } public int TeamId { get; set; } }
                public class LeagueContext : DbContext
                {
                    public DbSet<Team> Teams => Set<Team>();
                    public DbSet<Player> Players => Set<Player>();
                }
            }
            """);
        application.Write("Data/Sizes.cs", Loop("Sizes", attribute));
        application.Write("Web/Page.cs", Loop("Page", attribute));
        return application;
    }

    /// <summary>A loop that may end early, and is therefore not repaired.</summary>
    static string Loop(string name, string attribute) => $$"""
        using System.Collections.Generic;
        using System.Linq;
        using OneTrip;

        namespace League
        {
            public static class {{name}}
            {
                {{attribute}}
                public static Dictionary<string, int> Of(LeagueContext db)
                {
                    var sizes = new Dictionary<string, int>();
                    foreach (var team in db.Teams.ToList())
                    {
                        if (team.Name.Length > 40) break;
                        sizes[team.Name] = db.Players.Count(p => p.TeamId == team.Id);
                    }

                    return sizes;
                }
            }
        }
        """;

    static IEnumerable<string> Names(string path)
    {
        using var image = new PEReader(File.OpenRead(path));
        var metadata = image.GetMetadataReader();
        return
        [
            .. metadata.AssemblyReferences.Select(r => metadata.GetString(metadata.GetAssemblyReference(r).Name)),
            .. metadata.TypeDefinitions.Select(t => metadata.GetString(metadata.GetTypeDefinition(t).Name)),
            .. metadata.TypeReferences.Select(t => metadata.GetString(metadata.GetTypeReference(t).Name)),
        ];
    }
}
