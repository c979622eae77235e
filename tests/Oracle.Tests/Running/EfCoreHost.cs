using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using OneTrip.Cases;
using OneTrip.Verification;

namespace OneTrip.Oracle;

/// <summary>One version of EF Core, loaded beside the others, with the models and the probe that are compiled against it.</summary>
sealed class EfCoreHost : AssemblyLoadContext
{
    static readonly ConcurrentDictionary<EfCore, Lazy<EfCoreHost>> Hosts = new();

    readonly EfCore version;
    readonly AssemblyDependencyResolver dependencies;
    readonly ConcurrentDictionary<CaseModel, Lazy<ReferenceAssemblies>> models = new();

    EfCoreHost(EfCore version)
        : base(version.ToString())
    {
        this.version = version;
        dependencies = new(version.MainAssembly);
        Run = Probe().GetMethod("Run")!.CreateDelegate<Func<MethodInfo, int, bool, (string[], string[], string[], int, string[], string?)>>();
    }

    /// <summary>Runs a scenario with a number of rows, and with queries that are split or not where they do not say it themselves.</summary>
    public Func<MethodInfo, int, bool, (string[] Commands, string[] LazyLoads, string[] Saves, int RowsRead, string[] Lines, string? Failure)> Run { get; }

    public static EfCoreHost For(EfCore version) => Hosts.GetOrAdd(version, v => new(() => new(v))).Value;

    /// <summary>What code on a model is compiled against. The model itself is loaded here as well.</summary>
    public ReferenceAssemblies ReferencesOf(CaseModel model) => model.IsNone
        ? ReferenceAssemblies.Of(version)
        : models.GetOrAdd(model, m => new(() =>
        {
            var compilation = new CaseCode(m, ReferenceAssemblies.Of(version)).CompileAsync().GetAwaiter().GetResult().Single();
            var image = Emitting.Image(compilation.WithAssemblyName(m.Name));
            LoadFromStream(new MemoryStream(image));
            return ReferenceAssemblies.Of(version).With(m.Name, MetadataReference.CreateFromImage(image));
        })).Value;

    protected override Assembly? Load(AssemblyName assemblyName) => dependencies.ResolveAssemblyToPath(assemblyName) is { } path ? LoadFromAssemblyPath(path) : null;

    protected override nint LoadUnmanagedDll(string unmanagedDllName) => dependencies.ResolveUnmanagedDllToPath(unmanagedDllName) is { } path ? LoadUnmanagedDllFromPath(path) : 0;

    Type Probe()
    {
        var code = new ProbeCode(ReferenceAssemblies.Of(version));
        var compilation = code.CompileAsync().GetAwaiter().GetResult().Single();
        return LoadFromStream(new MemoryStream(Emitting.Image(compilation.WithAssemblyName("OneTrip.Oracle.Probe")))).GetType("OneTrip.Oracle.Probe")!;
    }
}
