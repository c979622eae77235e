using System.Runtime.InteropServices;

namespace OneTrip.Verification;

/// <summary>The reference assemblies of a shared framework, in the <c>packs</c> folder of the .NET that is running.</summary>
static class TargetingPack
{
    public static IEnumerable<string> AssembliesOf(string framework)
    {
        // <root>/shared/Microsoft.NETCore.App/<version>/
        var root = new DirectoryInfo(RuntimeEnvironment.GetRuntimeDirectory()).Parent!.Parent!.Parent!.FullName;
        var moniker = $"net{Environment.Version.Major}.0";
        var pack = Path.Combine(root, "packs", $"{framework}.Ref");
        var folder = Directory.Exists(pack)
            ? Directory.EnumerateDirectories(pack).OrderBy(v => Version.TryParse(Path.GetFileName(v), out var version) ? version : new()).Select(v => Path.Combine(v, "ref", moniker)).LastOrDefault(Directory.Exists)
            : null;
        return folder is null
            ? throw new DirectoryNotFoundException($"{pack} holds no reference assemblies for {moniker}: the tests need the .NET SDK of the runtime they run on.")
            : Directory.EnumerateFiles(folder, "*.dll");
    }
}
