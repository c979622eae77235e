using OneTrip.Tool.Processes;

namespace OneTrip.EndToEnd.Tests.Hosting;

/// <summary>A finished run of <c>dotnet</c>.</summary>
/// <param name="ExitCode">Its exit code.</param>
/// <param name="Output">All that it printed.</param>
sealed record DotnetRun(int ExitCode, string Output)
{
    /// <summary>Fails the test, with the output, when the run failed.</summary>
    public DotnetRun MustSucceed() => ExitCode == 0 ? this : throw new InvalidOperationException($"dotnet ended with {ExitCode}:\n{Output}");
}

/// <summary>Runs <c>dotnet</c>, leaving no process behind.</summary>
static class Dotnet
{
    /// <summary>Runs it to its end.</summary>
    /// <param name="folder">The working directory.</param>
    /// <param name="arguments">Its arguments.</param>
    public static async Task<DotnetRun> RunAsync(string folder, params string[] arguments)
    {
        using var temporary = new TemporaryFolder();
        await using var process = new ChildProcess(arguments, folder, temporary.Path);
        var exitCode = await process.WaitAsync(new CancellationTokenSource(TimeSpan.FromMinutes(10)).Token);
        return new DotnetRun(exitCode, process.Output);
    }
}
