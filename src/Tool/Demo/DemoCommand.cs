using System.CommandLine;
using OneTrip.Tool.Output;
using Spectre.Console;

namespace OneTrip.Tool.Demo;

/// <summary>The command line of <c>onetrip demo</c>.</summary>
static class DemoCommand
{
    const string Description = """
        Finds, repairs and measures the N+1 queries of the sample application.

        Works on copies in a temporary folder: builds the sample with the analyzers, shows the findings, repairs a copy with
        'dotnet format', shows the difference, starts both versions on the loopback interface and counts the queries of each
        request. Takes about a minute and leaves nothing behind.

        Examples:
          onetrip demo             play the demo
          onetrip demo --keep      keep both copies, to look at the code and to run it
          onetrip demo > demo.txt  plain text, without colours
        """;

    /// <summary>Builds the command.</summary>
    public static Command Create()
    {
        var keep = new Option<bool>("--keep") { Description = "Keep the folder with both copies, and say where it is." };
        var command = new Command("demo", Description) { keep };
        command.SetAction((parsed, cancellationToken) => RunAsync(parsed.GetValue(keep), cancellationToken));
        return command;
    }

    static async Task<int> RunAsync(bool keep, CancellationToken cancellationToken)
    {
        var console = Stage.CreateConsole();
        try
        {
            await using var workbench = Workbench.Create(SampleSource.Find(), keep);
            try
            {
                await new DemoRun(console, workbench).PlayAsync(cancellationToken);
            }
            finally
            {
                if (keep) console.MarkupLineInterpolated($"Kept: [blue]{workbench.Folder}[/]");
            }

            return 0;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            console.MarkupLine("[yellow]Stopped.[/]");
            return 130;
        }
        catch (StepFailed failure)
        {
            if (failure.Output is { Length: > 0 } output) console.WriteLine(output.TrimEnd());
            console.MarkupLineInterpolated($"[red]error:[/] {failure.Message}");
            return 1;
        }
    }
}
