using System.CommandLine;
using System.Diagnostics;
using Microsoft.CodeAnalysis;
using OneTrip.Bench.Generated;
using OneTrip.Bench.Measuring;
using OneTrip.Bench.Sources;

namespace OneTrip.Bench.Modes;

/// <summary><c>bench migrations</c>: what do generated migrations cost the rules, which never have anything to say about them?</summary>
static class Migrations
{
    /// <summary>Each project is measured so often, and the least counts.</summary>
    const int Times = 3;

    const string Description = """
        What the migrations of a project cost the rules: the same project with and without them.

        Generates an application, and for one of its contexts migrations with the whole model beside each, and the snapshot.

        Examples:
          bench migrations                        300 migrations beside 50 thousand lines
          bench migrations --max-difference 0.05  exits with 2 when the rules take over 5 % longer with them
        """;

    public static Command Create()
    {
        var thousands = new Option<int>("--thousands") { Description = "The size of the project without migrations, in thousand lines.", DefaultValueFactory = _ => 50 };
        var count = new Option<int>("--count") { Description = "How many migrations.", DefaultValueFactory = _ => 300 };
        var seed = CommonOptions.Seed();
        var maxDifference = CommonOptions.Limit("--max-difference", "The most that the rules' time may grow by the migrations, as a part of the time without.");
        var command = new Command("migrations", Description) { thousands, count, seed, maxDifference };
        command.SetAction(async (parsed, cancellation) =>
        {
            await WarmUp.RunAsync(cancellation);
            var projects = new[] { 0, parsed.GetValue(count) }.Select(n => GeneratedApplication.OneProject(parsed.GetValue(thousands) * 1000, parsed.GetValue(seed), n == 0 ? [] : MigrationSources.Of(n, parsed.GetValue(seed)))).ToArray();
            var (bind, rules, findings) = (new[] { double.MaxValue, double.MaxValue }, new[] { double.MaxValue, double.MaxValue }, new int[2]);
            for (var time = 0; time < Times; time++)
            {
                for (var i = 0; i < projects.Length; i++)
                {
                    Console.Error.WriteLine($"{(i == 0 ? "without" : "with")}: {projects[i].Lines} lines");
                    var clock = Stopwatch.StartNew();
                    GeneratedApplication.MustCompile(CodeProject.Unbound([projects[i]])[0].Compilation.GetDiagnostics(cancellation));
                    bind[i] = Math.Min(bind[i], clock.Elapsed.TotalMilliseconds);
                    var run = await RuleRun.OverAsync(CodeProject.Unbound([projects[i]])[0].Compilation, RuleRun.AllRules, cancellation);
                    if (run.Exceptions.Count > 0) throw new NotMeasured(run.Exceptions[0]);
                    rules[i] = Math.Min(rules[i], run.Rules.TotalMilliseconds);
                    findings[i] = run.Found.Length;
                }
            }

            var table = new Table("project", "lines", "bind ms", "rules ms", "findings");
            for (var i = 0; i < projects.Length; i++) table.Add(i == 0 ? "without migrations" : "with migrations", Table.Count(projects[i].Lines), Table.Ms(bind[i]), Table.Ms(rules[i]), Table.Count(findings[i]));
            table.Add("difference", Table.Count(projects[1].Lines - projects[0].Lines), Table.Ms(bind[1] - bind[0]), Table.Ms(rules[1] - rules[0]), Table.Count(findings[1] - findings[0]));
            table.Add("difference/without", "", Table.Ratio((bind[1] - bind[0]) / bind[0]), Table.Ratio((rules[1] - rules[0]) / rules[0]), "");
            table.Print();
            var limits = new Limits();
            limits.Check("the difference of the rules' time, as a part of that without migrations,", (rules[1] - rules[0]) / rules[0], parsed.GetValue(maxDifference));
            return limits.ExitCode;
        });
        return command;
    }
}
