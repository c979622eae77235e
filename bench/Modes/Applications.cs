using System.CommandLine;
using OneTrip.Bench.Measuring;
using OneTrip.Bench.Sources;

namespace OneTrip.Bench.Modes;

/// <summary><c>bench applications</c>: what do the rules cost on applications that people wrote?</summary>
static class Applications
{
    const string Description = """
        What the rules cost on source trees, beside what the compiler costs.

        Loads every project below each folder, without building it: project references are compilations, as in an editor,
        packages the assemblies of a list. Binds each project, runs the rules over it, and an empty rule: 'driver ms' is the
        time of the analysis with the rules minus that with the empty one.

        Examples:
          bench applications --root ~/src/shop
          bench applications --root shop --root forum --refs assemblies.txt
          bench applications --root shop --times 3 --max-ratio 0.3   exits with 2 when the rules take more of the time to bind
        """;

    public static Command Create()
    {
        var roots = new Option<DirectoryInfo[]>("--root") { Description = "The folder of an application. May be repeated.", Required = true, AllowMultipleArgumentsPerToken = true };
        var references = new Option<FileInfo?>("--refs") { Description = "A file with the path of an assembly in each line. Without it: .NET, ASP.NET Core and EF Core 10." };
        var times = new Option<int>("--times") { Description = "How often each project is measured; the least of each time counts.", DefaultValueFactory = _ => 2 };
        var maxRatio = CommonOptions.Limit("--max-ratio", "The most that rules/bind of any application may be.");
        var command = new Command("applications", Description) { roots, references, times, maxRatio };
        command.SetAction(async (parsed, cancellation) =>
        {
            await WarmUp.RunAsync(cancellation);
            var (limits, assemblies) = (new Limits(), SourceTree.References(parsed.GetValue(references)));
            var table = new Table("application", "projects", "lines", "bind ms", "rules ms", "rules/bind", "driver ms", "driver/bind", "findings", "exceptions");
            foreach (var root in parsed.GetValue(roots)!)
            {
                var projects = SourceTree.Load(root, assemblies);
                Console.Error.WriteLine($"{root.Name}: {projects.Count} projects");
                var best = await Cost.OfAsync(projects, _ => { }, cancellation);
                for (var time = 1; time < parsed.GetValue(times); time++) best = best.Best(await Cost.OfAsync(projects, _ => { }, cancellation));
                table.Add(root.Name, Table.Count(projects.Count), Table.Count(projects.Sum(p => p.Lines)), Table.Ms(best.Bind), Table.Ms(best.Rules), Table.Ratio(best.Rules / best.Bind), Table.Ms(best.Driver), Table.Ratio(best.Driver / best.Bind), Table.Count(best.Findings), Table.Count(best.Exceptions));
                limits.Check($"the count of exceptions ({root.Name})", best.Exceptions, 0);
                limits.Check($"rules/bind ({root.Name})", best.Rules / best.Bind, parsed.GetValue(maxRatio));
            }
            table.Print();
            return limits.ExitCode;
        });
        return command;
    }
}
