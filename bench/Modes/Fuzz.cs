using System.CommandLine;
using OneTrip.Bench.Generated;
using OneTrip.Bench.Measuring;
using OneTrip.Bench.Mutations;
using OneTrip.Bench.Sources;

namespace OneTrip.Bench.Modes;

/// <summary><c>bench fuzz</c>: do the rules bear whatever is typed?</summary>
static class Fuzz
{
    const string Description = """
        Whether the rules bear broken code: files are spoilt at random, and the rules run over them.

        Each round takes a project, mutates a few of its files (deletes, duplicates, swaps tokens, statements and members,
        replaces identifiers, cuts the file off, nests deeply) and asks for the rules' diagnostics of these and of some others.
        Counts exceptions, members that the interpreter gave up, documents that take far longer than before, and ones that had
        to be cancelled. A round depends on the seed and its number alone.

        Examples:
          bench fuzz                                       an application that is generated, for a minute
          bench fuzz --root ~/src/shop --seconds 300
          bench fuzz --root ~/src/shop --seed 7 --from 42 --rounds 1 --keep spoilt
                                                           round 42 once more; writes its files into the folder 'spoilt'
        """;

    public static Command Create()
    {
        var root = new Option<DirectoryInfo?>("--root") { Description = "The folder of an application. Without it one is generated." };
        var references = new Option<FileInfo?>("--refs") { Description = "A file with the path of an assembly in each line. Without it: .NET, ASP.NET Core and EF Core 10." };
        var seed = CommonOptions.Seed();
        var seconds = new Option<int>("--seconds") { Description = "How long.", DefaultValueFactory = _ => 60 };
        var from = new Option<int>("--from") { Description = "The first round." };
        var rounds = new Option<int>("--rounds") { Description = "The most rounds.", DefaultValueFactory = _ => int.MaxValue };
        var slow = new Option<double>("--slow") { Description = "A spoilt document is slow when it takes so many times what it took before, and over a second.", DefaultValueFactory = _ => 5 };
        var keep = new Option<DirectoryInfo?>("--keep") { Description = "A folder for the spoilt files of rounds with an exception, a slow document or a cancelled one; of every round when --rounds is 1." };
        var maxSlow = CommonOptions.Limit("--max-slow", "The most documents that may be slow.");
        var command = new Command("fuzz", Description) { root, references, seed, seconds, from, rounds, slow, keep, maxSlow };
        command.SetAction(async (parsed, cancellation) =>
        {
            await WarmUp.RunAsync(cancellation);
            var projects = parsed.GetValue(root) is { } folder ? SourceTree.Load(folder, SourceTree.References(parsed.GetValue(references))) : [GeneratedApplication.OneProject(20_000, parsed.GetValue(seed))];
            Console.Error.WriteLine($"{projects.Count} projects, {projects.Sum(p => p.Lines)} lines");
            var first = parsed.GetValue(from);
            var last = parsed.GetValue(rounds) is var most && most > int.MaxValue - first ? int.MaxValue : first + most;
            var fuzzing = new Fuzzing(projects, parsed.GetValue(seed), parsed.GetValue(slow), parsed.GetValue(keep), keepsAll: most == 1);
            await fuzzing.RunAsync(first, last, TimeSpan.FromSeconds(parsed.GetValue(seconds)), cancellation);

            var table = new Table("", "count");
            table.Add("rounds", Table.Count(fuzzing.Rounds));
            table.Add("documents", Table.Count(fuzzing.Documents.Count));
            table.Add("exceptions", Table.Count(fuzzing.Exceptions));
            table.Add("different exceptions", Table.Count(fuzzing.DifferentExceptions));
            table.Add("members given up", Table.Count(fuzzing.GivenUp));
            table.Add("documents cancelled", Table.Count(fuzzing.Cancelled));
            table.Add("not answered by the compiler", Table.Count(fuzzing.Unanswered));
            table.Add("documents slow", Table.Count(fuzzing.Slow));
            table.Add("median ms of a document", Table.Ms(fuzzing.Documents.Median));
            table.Add("p95 ms of a document", Table.Ms(fuzzing.Documents.P95));
            table.Add("max ms of a document", Table.Ms(fuzzing.Documents.Max));
            table.Print();
            Console.WriteLine($"{Environment.NewLine}A round once more: bench fuzz {(parsed.GetValue(root) is { } again ? $"--root {again} " : "")}--seed {parsed.GetValue(seed)} --from ROUND --rounds 1 --keep FOLDER");
            var limits = new Limits();
            limits.Check("the count of exceptions", fuzzing.Exceptions, 0);
            limits.Check("the count of cancelled documents", fuzzing.Cancelled, 0);
            limits.Check("the count of slow documents", fuzzing.Slow, parsed.GetValue(maxSlow));
            return limits.ExitCode;
        });
        return command;
    }
}
