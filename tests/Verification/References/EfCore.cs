using System.Reflection;

namespace OneTrip.Verification;

/// <summary>One version of EF Core with everything it needs, in a folder: to compile against, and to load and run.</summary>
public sealed class EfCore
{
    EfCore(int version) => Version = version;

    /// <summary>EF Core 8.</summary>
    public static EfCore Version8 { get; } = new(8);

    /// <summary>EF Core 9.</summary>
    public static EfCore Version9 { get; } = new(9);

    /// <summary>EF Core 10.</summary>
    public static EfCore Version10 { get; } = new(10);

    /// <summary>Every version that is supported, the oldest first.</summary>
    public static IReadOnlyList<EfCore> All { get; } = [Version8, Version9, Version10];

    /// <summary>The major version.</summary>
    public int Version { get; }

    /// <summary>The assembly whose dependency manifest names all of EF Core, for an <see cref="System.Runtime.Loader.AssemblyDependencyResolver"/>.</summary>
    public string MainAssembly => Path.Combine(Folder, $"OneTrip.EfCore{Version}.dll");

    /// <summary>The paths of EF Core's assemblies and of those they depend on.</summary>
    public IEnumerable<string> Assemblies => Directory.EnumerateFiles(Folder, "*.dll").Where(f => f != MainAssembly).Order(StringComparer.Ordinal);

    string Folder => field ??= Locate();

    /// <inheritdoc/>
    public override string ToString() => $"EF Core {Version}";

    // The folder is known relative to the repository, and whatever runs is somewhere below that.
    string Locate()
    {
        var pattern = typeof(EfCore).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "EfCoreFolders").Value!;
        var folder = string.Format(null, pattern, $"EfCore{Version}");
        for (var above = new DirectoryInfo(AppContext.BaseDirectory); above is not null; above = above.Parent)
        {
            if (Path.Combine(above.FullName, folder) is var found && Directory.Exists(found)) return Path.GetFullPath(found);
        }

        throw new DirectoryNotFoundException($"{this} is expected in {folder}, below the repository. Building tests/Verification puts it there.");
    }
}
