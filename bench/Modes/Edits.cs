using System.CommandLine;
using System.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using OneTrip.Bench.Generated;
using OneTrip.Bench.Measuring;

namespace OneTrip.Bench.Modes;

/// <summary><c>bench edits</c>: how long after an edit does an editor have the rules' diagnostics?</summary>
static class Edits
{
    /// <summary>Edits that only warm up the compiler and the rules.</summary>
    const int NotCounted = 20;

    const string Description = """
        What an edit costs in an editor: the rules' diagnostics of the edited document, beside those of the compiler.

        Generates a project and edits the body of a random method again and again. After each edit an editor has a new
        compilation; each side gets its own copy of it, in turns first, and is asked for the diagnostics of the document.
        'rules' includes that the document is bound, 'bind' is that alone.

        Examples:
          bench edits                           200 edits in 200 thousand lines
          bench edits --thousands 50 --edits 50 faster
          bench edits --layers                  one project per layer, edits in the last
          bench edits --max-ratio 3             exits with 2 when the 95th percentile of the rules is more than thrice the compiler's
        """;

    public static Command Create()
    {
        var thousands = new Option<int>("--thousands") { Description = "The size of the project, in thousand lines.", DefaultValueFactory = _ => 200 };
        var edits = new Option<int>("--edits") { Description = "How many edits.", DefaultValueFactory = _ => 200 };
        var layers = new Option<bool>("--layers") { Description = "One project per layer of the application; the edits are in the last, which refers to all others." };
        var seed = CommonOptions.Seed();
        var maxRatio = CommonOptions.Limit("--max-ratio", "The most that the rules' 95th percentile may be, divided by the compiler's.");
        var command = new Command("edits", Description) { thousands, edits, layers, seed, maxRatio };
        command.SetAction(async (parsed, cancellation) =>
        {
            await WarmUp.RunAsync(cancellation);
            var random = new Random(parsed.GetValue(seed));
            var lines = parsed.GetValue(thousands) * 1000;
            var project = parsed.GetValue(layers) ? GeneratedApplication.Layers(lines, parsed.GetValue(seed))[^1] : GeneratedApplication.OneProject(lines, parsed.GetValue(seed));
            Console.Error.WriteLine($"generated {project.Lines} lines; binding");
            GeneratedApplication.MustCompile(project.Compilation.GetDiagnostics(cancellation));
            var compilation = project.Compilation;
            var (rules, bind, exceptions) = (new Sample(), new Sample(), 0);
            for (var i = -NotCounted; i < parsed.GetValue(edits); i++)
            {
                if (i % 50 == 0) Console.Error.WriteLine($"edit {i}");
                var (before, after) = Edit(compilation, random);
                RuleRun? run = null;
                var bound = TimeSpan.Zero;
                // Whoever comes second finds the tree in the caches.
                foreach (var isRules in i % 2 == 0 ? new[] { true, false } : [false, true])
                {
                    var edited = compilation.ReplaceSyntaxTree(before, after);
                    if (isRules) run = await RuleRun.OverAsync(edited, after, cancellation);
                    else bound = Bind(edited, after, cancellation);
                }
                compilation = compilation.ReplaceSyntaxTree(before, after);
                exceptions += run!.Exceptions.Count;
                if (i < 0) continue;
                rules.Add(run.Wall);
                bind.Add(bound);
            }

            var table = new Table("per edit", "median ms", "p95 ms", "max ms");
            table.Add("bind", Table.Ms(bind.Median), Table.Ms(bind.P95), Table.Ms(bind.Max));
            table.Add("rules", Table.Ms(rules.Median), Table.Ms(rules.P95), Table.Ms(rules.Max));
            table.Add("rules/bind", Table.Ratio(rules.Median / bind.Median), Table.Ratio(rules.P95 / bind.P95), Table.Ratio(rules.Max / bind.Max));
            table.Print();
            var limits = new Limits();
            limits.Check("the count of exceptions", exceptions, 0);
            limits.Check("rules/bind at the 95th percentile", rules.P95 / bind.P95, parsed.GetValue(maxRatio));
            return limits.ExitCode;
        });
        return command;
    }

    static TimeSpan Bind(CSharpCompilation compilation, SyntaxTree document, CancellationToken cancellation)
    {
        var clock = Stopwatch.StartNew();
        compilation.GetSemanticModel(document).GetDiagnostics(null, cancellation);
        return clock.Elapsed;
    }

    /// <summary>A statement is typed at the start of some method's body; the tree is parsed again as an editor does, with what did not change.</summary>
    static (SyntaxTree Before, SyntaxTree After) Edit(CSharpCompilation compilation, Random random)
    {
        while (true)
        {
            var tree = compilation.SyntaxTrees[random.Next(compilation.SyntaxTrees.Length)];
            var bodies = tree.GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>().Select(m => m.Body).OfType<BlockSyntax>().ToList();
            if (bodies.Count == 0) continue;
            var place = bodies[random.Next(bodies.Count)].OpenBraceToken.Span.End;
            var text = tree.GetText().WithChanges(new TextChange(new TextSpan(place, 0), $" var edit{random.Next()} = {random.Next()};"));
            return (tree, tree.WithChangedText(text));
        }
    }
}
