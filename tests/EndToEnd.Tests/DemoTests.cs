using System.Diagnostics;
using System.Text.RegularExpressions;
using OneTrip.EndToEnd.Tests.Hosting;
using OneTrip.Tool.Processes;

namespace OneTrip.EndToEnd.Tests;

/// <summary><c>onetrip demo</c>, as a user runs it.</summary>
public sealed partial class DemoTests
{
    [Fact]
    public async Task FindsRepairsAndMeasures()
    {
        using var temporary = new TemporaryFolder();
        await using var demo = new ChildProcess(
            ["run", "--no-build", "--configuration", Repository.Configuration, "--project", Path.Combine(Repository.Root, "src", "Tool"), "--", "demo"], temporary.Path, temporary.Path);
        Assert.True(await demo.WaitAsync(CancellationToken.None) == 0, demo.Output);

        var rows = Row().Matches(demo.Output).Select(m => new
        {
            Path = m.Groups["path"].Value,
            IsHarmful = m.Groups["kind"].Value == "harmful",
            Rules = m.Groups["rules"].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries),
            Before = int.Parse(m.Groups["before"].Value),
            After = int.Parse(m.Groups["after"].Value),
        }).ToList();
        Assert.NotEmpty(rows);
        Assert.All(rows, row => Assert.Equal(row.IsHarmful, row.Rules.Length > 0));
        Assert.All(rows.Where(r => r.IsHarmful), row => Assert.True(row.Before > 25, row.Path));
        Assert.All(rows.Where(r => r.Rules.Contains("OT1001")), row => Assert.True(row.After <= 2, row.Path));
        Assert.All(rows.Where(r => !r.IsHarmful), row => Assert.Equal(row.Before, row.After));
        Assert.DoesNotContain("false alarm", demo.Output);
        Assert.DoesNotContain("changed the result", demo.Output);
        Assert.Empty(Leftovers(temporary.Path));
    }

    [Theory]
    [InlineData("Restoring")]
    [InlineData("Building the sample")]
    [InlineData("Repairing")]
    [InlineData("Calling")]
    public async Task InterruptEndsItCleanly(string step)
    {
        // Windows has no signals that one process could send to another.
        if (OperatingSystem.IsWindows()) return;

        using var temporary = new TemporaryFolder();
        await InterruptAsync(temporary.Path, step);
        Assert.Empty(Leftovers(temporary.Path));
        Assert.Empty(ProcessesThatMention(temporary.Path));
    }

    [Fact]
    public async Task KeepsTheCopiesWhenAsked()
    {
        if (OperatingSystem.IsWindows()) return;

        using var temporary = new TemporaryFolder();
        var output = await InterruptAsync(temporary.Path, "Building the sample", "--keep");
        var kept = Assert.Single(Leftovers(temporary.Path));
        Assert.Contains($"Kept: {kept}", output);
        Assert.True(File.Exists(Path.Combine(kept, "after", "samples", "Recipes", "Program.cs")));
        Assert.Empty(ProcessesThatMention(temporary.Path));
    }

    [Fact]
    public async Task HelpHasExamples()
    {
        using var temporary = new TemporaryFolder();
        await using var demo = new ChildProcess(["exec", Repository.Tool, "demo", "--help"], temporary.Path, temporary.Path);
        Assert.Equal(0, await demo.WaitAsync(CancellationToken.None));
        Assert.Contains("onetrip demo --keep", demo.Output);
    }

    static async Task<string> InterruptAsync(string folder, string duringStep, params string[] options)
    {
        var reached = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var demo = new ChildProcess(["exec", Repository.Tool, "demo", .. options], folder, folder, line =>
        {
            if (line.StartsWith(duringStep, StringComparison.Ordinal)) reached.TrySetResult();
        });
        await Task.WhenAny(reached.Task, demo.WaitAsync(CancellationToken.None));
        await Task.Delay(TimeSpan.FromSeconds(0.5));
        using (var kill = Process.Start("kill", ["-INT", demo.Id.ToString()])) await kill.WaitForExitAsync();

        var exitCode = await demo.WaitAsync(new CancellationTokenSource(TimeSpan.FromSeconds(60)).Token);
        Assert.Contains("Stopped.", demo.Output);
        Assert.Equal(130, exitCode);
        return demo.Output;
    }

    // NuGet keeps its locks in the temporary folder, whoever starts it.
    static IEnumerable<string> Leftovers(string folder) => Directory.EnumerateFileSystemEntries(folder).Where(p => !Path.GetFileName(p).StartsWith("NuGetScratch", StringComparison.Ordinal));

    static IEnumerable<string> ProcessesThatMention(string path) =>
        from process in Directory.Exists("/proc") ? Directory.EnumerateDirectories("/proc") : []
        where int.TryParse(Path.GetFileName(process), out _)
        let commandLine = CommandLine(process)
        where commandLine.Contains(path, StringComparison.Ordinal)
        select commandLine;

    static string CommandLine(string process)
    {
        try
        {
            return File.ReadAllText(Path.Combine(process, "cmdline"));
        }
        catch (IOException)
        {
            return "";
        }
    }

    [GeneratedRegex(@"^│ (?<path>/\S*) +│[^│]+│ (?<kind>harmful|safe) +│ (?<rules>[^│]*?) *│ +(?<before>\d+) │ +(?<after>\d+) │", RegexOptions.Multiline)]
    private static partial Regex Row();
}
