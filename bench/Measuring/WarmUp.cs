using OneTrip.Bench.Generated;
using OneTrip.Bench.Sources;

namespace OneTrip.Bench.Measuring;

/// <summary>Lets the runtime compile the compiler and the rules before anything is measured.</summary>
static class WarmUp
{
    /// <summary>Binds and analyzes a small application several times.</summary>
    public static async Task RunAsync(CancellationToken cancellation)
    {
        Console.Error.WriteLine("warming up");
        var project = GeneratedApplication.OneProject(5_000, seed: 0);
        for (var i = 0; i < 4; i++)
        {
            GeneratedApplication.MustCompile(CodeProject.Unbound([project])[0].Compilation.GetDiagnostics(cancellation));
            await RuleRun.OverAsync(CodeProject.Unbound([project])[0].Compilation, [new EmptyRule()], cancellation);
            await RuleRun.OverAsync(CodeProject.Unbound([project])[0].Compilation, RuleRun.AllRules, cancellation);
        }
    }
}
