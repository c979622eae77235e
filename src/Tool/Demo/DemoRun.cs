using OneTrip.Tool.Output;
using Spectre.Console;

namespace OneTrip.Tool.Demo;

/// <summary>Plays the story: find, repair, measure.</summary>
/// <param name="console">Where to tell it.</param>
/// <param name="workbench">The copies to play it on.</param>
sealed class DemoRun(IAnsiConsole console, Workbench workbench)
{
    // What 'dotnet format' can repair; the other rules only report.
    static readonly string[] Repairable = ["OT1001", "OT1002", "OT2001"];

    readonly Stage stage = new(console);

    /// <summary>Plays it.</summary>
    /// <exception cref="StepFailed">A step failed.</exception>
    public async Task PlayAsync(CancellationToken cancellationToken)
    {
        var (before, after) = (workbench.Before, workbench.After);
        await stage.RunAsync("Restoring the sample's packages", async () =>
        {
            await before.RestoreAsync(cancellationToken);
            await after.RestoreAsync(cancellationToken);
        });

        var findings = await stage.RunAsync("Building the sample with the analyzers", () => before.BuildAsync(cancellationToken));
        Heading("What OneTrip found");
        var view = new FindingView(console, before.Root);
        foreach (var finding in findings) view.Print(finding);
        if (findings.Count == 0) console.WriteLine("Nothing.");
        console.WriteLine();

        var format = await stage.RunAsync($"Repairing a copy: dotnet format analyzers --diagnostics {string.Join(' ', Repairable)}", () => after.RepairAsync(Repairable, cancellationToken));
        Heading("What the repair changed");
        if (new DiffView(console).Print(before, after) == 0) console.WriteLine($"Nothing. 'dotnet format' said:\n{format}");
        console.WriteLine();

        var remaining = await stage.RunAsync("Building the repaired copy", () => after.BuildAsync(cancellationToken));
        console.MarkupLineInterpolated($"      {findings.Count} findings before the repair, {remaining.Count} after it");

        var measurements = await stage.RunAsync("Calling every endpoint of both versions", () => MeasureAsync(findings, cancellationToken));
        Heading("What it was worth");
        new MeasurementView(console).Print(measurements);

        Heading("Next");
        console.WriteLine("Add OneTrip to a project of yours, see its findings in every build, and repair them:");
        console.WriteLine("  dotnet add package OneTrip.Analyzers");
        console.WriteLine("  dotnet build");
        console.WriteLine($"  dotnet format analyzers --diagnostics {string.Join(' ', Repairable)}");
        console.WriteLine("README.md tells how to use the package from this checkout, docs/configuration.md what can be set.");
    }

    async Task<IReadOnlyList<Measurement>> MeasureAsync(IReadOnlyList<Finding> findings, CancellationToken cancellationToken)
    {
        var rulesOf = findings.ToLookup(f => Reported.Endpoint(f, workbench.Before.Root) ?? "", f => f.Rule);
        await using var before = await workbench.Before.StartAsync(cancellationToken);
        await using var after = await workbench.After.StartAsync(cancellationToken);
        return await Measurement.TakeAsync(before, after, rulesOf, cancellationToken);
    }

    void Heading(string text)
    {
        console.WriteLine();
        console.Write(new Rule(Markup.Escape(text)) { Justification = Justify.Left });
    }
}
