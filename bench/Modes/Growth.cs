using System.CommandLine;
using OneTrip.Bench.Generated;
using OneTrip.Bench.Measuring;
using OneTrip.Bench.Sources;

namespace OneTrip.Bench.Modes;

/// <summary><c>bench growth</c>: does the rules' time grow with the code, or faster?</summary>
static class Growth
{
    const string Description = """
        How the time of the rules grows with the code, beside the time to bind it.

        Generates applications (contexts, entities, repositories behind interfaces, services, mappers, controllers, and as
        much that has nothing to do with EF Core), binds them, runs all rules over them, one member after another, and fits
        time = c * lines ^ exponent. 'driver ms' is the time of the analysis with the rules minus that with an empty rule.

        Examples:
          bench growth                                10, 100 and 1000 thousand lines, in one project and in one per layer
          bench growth --thousands 10 30 100          faster
          bench growth --max-exponent 1.1             exits with 2 when it grows faster
        """;

    public static Command Create()
    {
        var sizes = new Option<int[]>("--thousands") { Description = "The sizes, in thousand lines.", AllowMultipleArgumentsPerToken = true, DefaultValueFactory = _ => [10, 100, 1000] };
        var layout = new Option<string>("--layout") { Description = "One project, one per layer of the application, or both.", DefaultValueFactory = _ => "both" }.AcceptOnlyFromAmong("project", "layers", "both");
        var seed = CommonOptions.Seed();
        var maxExponent = CommonOptions.Limit("--max-exponent", "The most that the exponent of the rules' time may be.");
        var maxRatio = CommonOptions.Limit("--max-ratio", "The most that the rules may take, as a part of the time to bind, at the largest size.");
        var command = new Command("growth", Description) { sizes, layout, seed, maxExponent, maxRatio };
        command.SetAction(async (parsed, cancellation) =>
        {
            var limits = new Limits();
            var table = new Table("layout", "lines", "bind ms", "rules ms", "rules/bind", "driver ms", "findings", "exceptions");
            var exponents = new Table("layout", "exponent of bind", "exponent of rules");
            await WarmUp.RunAsync(cancellation);
            foreach (var each in parsed.GetValue(layout) is var chosen and not "both" ? [chosen!] : new[] { "project", "layers" })
            {
                var points = new List<(double Lines, double Bind, double Rules)>();
                foreach (var thousands in parsed.GetValue(sizes)!.Order())
                {
                    Console.Error.WriteLine($"{each}: {thousands} thousand lines");
                    var (lines, measured) = await MeasureAsync(each, thousands * 1000, parsed.GetValue(seed), cancellation);
                    points.Add((lines, measured.Bind, measured.Rules));
                    table.Add(each, Table.Count(lines), Table.Ms(measured.Bind), Table.Ms(measured.Rules), Table.Ratio(measured.Rules / measured.Bind), Table.Ms(measured.Driver), Table.Count(measured.Findings), Table.Count(measured.Exceptions));
                    limits.Check("the count of exceptions", measured.Exceptions, 0);
                }
                var ofRules = Exponent.Of([.. points.Select(p => (p.Lines, p.Rules))]);
                exponents.Add(each, Table.Ratio(Exponent.Of([.. points.Select(p => (p.Lines, p.Bind))])), Table.Ratio(ofRules));
                limits.Check($"the exponent ({each})", ofRules, parsed.GetValue(maxExponent));
                limits.Check($"rules/bind ({each})", points[^1].Rules / points[^1].Bind, parsed.GetValue(maxRatio));
            }
            table.Print();
            Console.WriteLine();
            exponents.Print();
            return limits.ExitCode;
        });
        return command;
    }

    static async Task<(int Lines, Cost Cost)> MeasureAsync(string layout, int lines, int seed, CancellationToken cancellation)
    {
        IReadOnlyList<CodeProject> projects = layout == "layers" ? GeneratedApplication.Layers(lines, seed) : [GeneratedApplication.OneProject(lines, seed)];
        // The small ones are over before the machine's other work evens out.
        var best = await Cost.OfAsync(projects, GeneratedApplication.MustCompile, cancellation);
        for (var i = 1; i < Math.Min(5, 100_000 / lines); i++) best = best.Best(await Cost.OfAsync(projects, GeneratedApplication.MustCompile, cancellation));
        return (projects.Sum(p => p.Lines), best);
    }
}
