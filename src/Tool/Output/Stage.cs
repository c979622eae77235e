using System.Diagnostics;
using System.Globalization;
using Spectre.Console;

namespace OneTrip.Tool.Output;

/// <summary>Shows what is going on: a spinner in a terminal, plain lines when the output is redirected.</summary>
/// <param name="console">Where to write.</param>
sealed class Stage(IAnsiConsole console)
{
    /// <summary>Creates the console of the command.</summary>
    public static IAnsiConsole CreateConsole()
    {
        if (!Console.IsOutputRedirected) return AnsiConsole.Create(new AnsiConsoleSettings());

        // A file or a pipe has no colours, and no width: wrapping for 80 columns would only break paths.
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors });
        console.Profile.Width = 150;
        return console;
    }

    /// <summary>Runs one step, telling that it runs and how long it took.</summary>
    /// <typeparam name="T">What the step results in.</typeparam>
    /// <param name="title">What the step does, such as "Building the sample".</param>
    /// <param name="step">The step.</param>
    /// <returns>What the step returned.</returns>
    public async Task<T> RunAsync<T>(string title, Func<Task<T>> step)
    {
        var watch = Stopwatch.StartNew();
        T result;
        if (console.Profile.Capabilities.Interactive && !Console.IsOutputRedirected)
        {
            result = await console.Status().StartAsync(Markup.Escape(title) + " …", _ => step());
        }
        else
        {
            console.WriteLine(title + " ...");
            result = await step();
        }

        var seconds = watch.Elapsed.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture);
        console.MarkupLineInterpolated($"[green]done[/]  {title} [grey]({seconds} s)[/]");
        return result;
    }

    /// <summary>Runs one step that results in nothing.</summary>
    /// <param name="title">What the step does.</param>
    /// <param name="step">The step.</param>
    public Task RunAsync(string title, Func<Task> step) => RunAsync(title, async () =>
    {
        await step();
        return true;
    });
}
