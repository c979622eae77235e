using System.Runtime.InteropServices;

namespace OneTrip.Tool.Processes;

/// <summary>Which <c>dotnet</c> runs the child processes: the one that runs this process, whatever the PATH says.</summary>
static class DotnetHost
{
    static readonly string FileName = OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet";

    /// <summary>The full path of the host, or its bare name when only the PATH can tell.</summary>
    public static string Path { get; } = Find();

    static string Find()
    {
        if (Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") is { Length: > 0 } told && File.Exists(told)) return told;
        if (Environment.ProcessPath is { } self && System.IO.Path.GetFileName(self).Equals(FileName, StringComparison.OrdinalIgnoreCase)) return self;

        // Started by its own executable: the runtime stands in <root>/shared/Microsoft.NETCore.App/<version>/.
        var besideRuntime = System.IO.Path.GetFullPath(System.IO.Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", FileName));
        return File.Exists(besideRuntime) ? besideRuntime : FileName;
    }
}
