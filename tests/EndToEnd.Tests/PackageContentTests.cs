using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;
using OneTrip.EndToEnd.Tests.Hosting;

namespace OneTrip.EndToEnd.Tests;

/// <summary>What is in the package.</summary>
/// <param name="feed">The packed package.</param>
[Collection(NeedsPackage.Name)]
public sealed class PackageContentTests(PackedFeed feed)
{
    static readonly string[] Assemblies = ["analyzers/dotnet/roslyn4.8/cs/OneTrip.Analyzers.dll", "analyzers/dotnet/roslyn4.8/cs/OneTrip.CodeFixes.dll"];

    [Fact]
    public void HoldsThisAndNothingElse()
    {
        using var package = ZipFile.OpenRead(feed.Package);
        var files = package.Entries.Select(e => e.FullName).Where(f => f != "[Content_Types].xml" && !f.StartsWith("_rels/") && !f.StartsWith("package/"));
        Assert.Equal(
            [
                "OneTrip.Analyzers.nuspec",
                .. Assemblies,
                "attributes/OneTrip.Attributes.dll",
                "attributes/OneTrip.Attributes.xml",
                "build/OneTrip.Analyzers.props",
                "buildTransitive/OneTrip.Analyzers.props",
                "configuration/default.globalconfig",
                "configuration/none.globalconfig",
                "configuration/strict.globalconfig",
                "icon.png",
                "readme.md",
            ],
            files.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void IsADevelopmentDependencyWithoutDependencies()
    {
        using var package = ZipFile.OpenRead(feed.Package);
        using var nuspec = package.GetEntry("OneTrip.Analyzers.nuspec")!.Open();
        var metadata = XDocument.Load(nuspec).Root!.Elements().Single();
        Assert.Equal("true", Value("developmentDependency"));
        Assert.Equal("MIT", Value("license"));
        Assert.Equal("icon.png", Value("icon"));
        Assert.Equal("readme.md", Value("readme"));
        Assert.Null(Value("dependencies"));

        string? Value(string name) => metadata.Elements().SingleOrDefault(e => e.Name.LocalName == name)?.Value;
    }

    [Fact]
    public void IconIsAPngOf128Pixels()
    {
        using var package = ZipFile.OpenRead(feed.Package);
        using var icon = new BinaryReader(package.GetEntry("icon.png")!.Open());
        var header = icon.ReadBytes(24);
        Assert.Equal([0x89, 0x50, 0x4E, 0x47], header[..4]);
        Assert.Equal([0, 0, 0, 128, 0, 0, 0, 128], header[16..]);
    }

    [Fact]
    public void AssembliesEmbedTheirSymbols()
    {
        using var package = ZipFile.OpenRead(feed.Package);
        foreach (var path in Assemblies)
        {
            using var assembly = new MemoryStream();
            using (var entry = package.GetEntry(path)!.Open()) entry.CopyTo(assembly);
            assembly.Position = 0;
            using var image = new PEReader(assembly);
            Assert.Contains(image.ReadDebugDirectory(), d => d.Type == DebugDirectoryEntryType.EmbeddedPortablePdb);
        }
    }

    [Fact]
    public void AnalyzersAskOnlyForWhatACompilerBrings()
    {
        using var package = ZipFile.OpenRead(feed.Package);
        using var assembly = new MemoryStream();
        using (var entry = package.GetEntry(Assemblies[0])!.Open()) entry.CopyTo(assembly);
        assembly.Position = 0;
        using var image = new PEReader(assembly);
        var metadata = image.GetMetadataReader();
        var references = metadata.AssemblyReferences.Select(r => metadata.GetString(metadata.GetAssemblyReference(r).Name));
        Assert.DoesNotContain(references, r => r.Contains("Workspaces") || r.StartsWith("Microsoft.EntityFrameworkCore"));
    }
}
