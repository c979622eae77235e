using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace OneTrip.Verification;

/// <summary>The assemblies that a test's source is compiled against.</summary>
public sealed class ReferenceAssemblies
{
    // Metadata is read once for all tests: decoding it is most of what a small compilation costs.
    static readonly ConcurrentDictionary<string, MetadataReference> Read = new();
    static readonly ConcurrentDictionary<string, ReferenceAssemblies> Known = new();

    readonly Lazy<ImmutableArray<MetadataReference>> references;

    ReferenceAssemblies(string name, Func<IEnumerable<string>> paths)
        : this(name, () => [.. Newest(paths()).Select(path => Read.GetOrAdd(path, static p => MetadataReference.CreateFromFile(p)))])
    {
    }

    ReferenceAssemblies(string name, Func<ImmutableArray<MetadataReference>> references)
    {
        Name = name;
        this.references = new(references);
    }

    /// <summary>.NET alone, without EF Core.</summary>
    public static ReferenceAssemblies Net { get; } = new("net", () => TargetingPack.AssembliesOf("Microsoft.NETCore.App"));

    /// <summary>.NET and EF Core 8 with SQLite.</summary>
    public static ReferenceAssemblies EfCore8 { get; } = Of(EfCore.Version8);

    /// <summary>.NET and EF Core 9 with SQLite.</summary>
    public static ReferenceAssemblies EfCore9 { get; } = Of(EfCore.Version9);

    /// <summary>.NET and EF Core 10 with SQLite and the lazy-loading proxies.</summary>
    public static ReferenceAssemblies EfCore10 { get; } = Of(EfCore.Version10);

    /// <summary>What tells these references from others.</summary>
    public string Name { get; }

    /// <summary>The references themselves.</summary>
    public ImmutableArray<MetadataReference> References => references.Value;

    /// <summary>.NET and one version of EF Core.</summary>
    public static ReferenceAssemblies Of(EfCore version) =>
        Known.GetOrAdd($"efcore{version.Version}", name => new(name, () => [.. TargetingPack.AssembliesOf("Microsoft.NETCore.App"), .. version.Assemblies]));

    /// <summary>These references and those of ASP.NET Core.</summary>
    public ReferenceAssemblies WithAspNetCore() =>
        Known.GetOrAdd($"{Name}+aspnetcore", name => new(name, () => [.. References.Select(r => r.Display!), .. TargetingPack.AssembliesOf("Microsoft.AspNetCore.App")]));

    /// <summary>These references and one more, which the name tells from others.</summary>
    public ReferenceAssemblies With(string name, MetadataReference reference) =>
        Known.GetOrAdd($"{Name}+{name}", joined => new(joined, () => [.. References, reference]));

    // Both EF Core's folder and ASP.NET Core bring Microsoft.Extensions.*; as in a build, the newer one wins.
    static IEnumerable<string> Newest(IEnumerable<string> paths) => paths
        .GroupBy(Path.GetFileName)
        .Select(same => same.Count() == 1 ? same.First() : same.MaxBy(p => System.Reflection.AssemblyName.GetAssemblyName(p).Version)!);
}
