using System.Diagnostics;
using Microsoft.CodeAnalysis;
using OneTrip.Bench.Sources;

namespace OneTrip.Bench.Measuring;

/// <summary>What some source costs the compiler and the rules, in milliseconds.</summary>
/// <param name="Bind">The compiler alone.</param>
/// <param name="Rules">The rules, as the driver counts it.</param>
/// <param name="Empty">An analysis with a rule that does nothing.</param>
/// <param name="Whole">The analysis with the rules.</param>
/// <param name="Findings">What the rules found.</param>
/// <param name="Exceptions">How often a rule threw.</param>
sealed record Cost(double Bind, double Rules, double Empty, double Whole, int Findings, int Exceptions)
{
    /// <summary>The analysis with the rules minus that with an empty rule.</summary>
    public double Driver => Whole - Empty;

    /// <summary>Binds and analyzes the projects, each measurement from the start: nothing of any project is bound.</summary>
    /// <param name="projects">The projects, each after those it refers to.</param>
    /// <param name="bound">Gets what the compiler says about a project.</param>
    /// <param name="cancellation">Stops the measurement.</param>
    public static async Task<Cost> OfAsync(IReadOnlyList<CodeProject> projects, Action<IEnumerable<Diagnostic>> bound, CancellationToken cancellation)
    {
        var (bind, empty, wall, rules, findings, exceptions) = (TimeSpan.Zero, TimeSpan.Zero, TimeSpan.Zero, TimeSpan.Zero, 0, 0);
        foreach (var project in Unbound(projects))
        {
            var clock = Stopwatch.StartNew();
            var diagnostics = project.Compilation.GetDiagnostics(cancellation);
            bind += clock.Elapsed;
            bound(diagnostics);
        }
        foreach (var project in Unbound(projects)) empty += (await RuleRun.OverAsync(project.Compilation, [new EmptyRule()], cancellation)).Wall;
        foreach (var project in Unbound(projects))
        {
            var run = await RuleRun.OverAsync(project.Compilation, RuleRun.AllRules, cancellation);
            (wall, rules, findings, exceptions) = (wall + run.Wall, rules + run.Rules, findings + run.Found.Length, exceptions + run.Exceptions.Count);
            foreach (var exception in run.Exceptions.Take(3)) Console.Error.WriteLine($"{project.Name}: {exception}");
        }
        return new Cost(bind.TotalMilliseconds, rules.TotalMilliseconds, empty.TotalMilliseconds, wall.TotalMilliseconds, findings, exceptions);
    }

    /// <summary>The least of each time: what was more was not their doing.</summary>
    public Cost Best(Cost other) => other with { Bind = Math.Min(Bind, other.Bind), Rules = Math.Min(Rules, other.Rules), Empty = Math.Min(Empty, other.Empty), Whole = Math.Min(Whole, other.Whole) };

    static List<CodeProject> Unbound(IReadOnlyList<CodeProject> projects)
    {
        // What an earlier measurement left behind is not collected during the next.
        GC.Collect();
        GC.WaitForPendingFinalizers();
        return CodeProject.Unbound(projects);
    }
}
