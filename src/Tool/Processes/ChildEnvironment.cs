namespace OneTrip.Tool.Processes;

/// <summary>What child processes are told, so that none of them outlives the command or writes outside its folder.</summary>
static class ChildEnvironment
{
    static readonly string[] OfTheBuildThatStartedUs = ["MSBUILD_EXE_PATH", "MSBuildExtensionsPath", "MSBuildSDKsPath", "MSBuildLoadMicrosoftTargetsReadOnly"];

    /// <summary>Writes the settings into a process's environment.</summary>
    /// <param name="environment">The environment to change.</param>
    /// <param name="temporaryFolder">Where the process puts its own temporary files; exists.</param>
    public static void Apply(IDictionary<string, string?> environment, string temporaryFolder)
    {
        foreach (var name in OfTheBuildThatStartedUs) environment.Remove(name);

        environment["MSBUILDDISABLENODEREUSE"] = "1";
        environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        environment["UseSharedCompilation"] = "false";
        environment["UseRazorBuildServer"] = "false";
        environment["MSBUILDTERMINALLOGGER"] = "off";
        environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        environment["DOTNET_NOLOGO"] = "1";

        // A process that is killed cannot remove its diagnostics socket.
        environment["DOTNET_EnableDiagnostics"] = "0";

        // NuGet's locks must stay where all other restores of this user look for them.
        environment.TryAdd("NUGET_SCRATCH", Path.Combine(Path.GetTempPath(), OperatingSystem.IsLinux() ? "NuGetScratch" + Environment.UserName : "NuGetScratch"));
        foreach (var name in (string[])["TMPDIR", "TEMP", "TMP"]) environment[name] = temporaryFolder;
    }
}
