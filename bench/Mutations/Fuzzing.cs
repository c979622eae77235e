using System.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using OneTrip.Bench.Measuring;
using OneTrip.Bench.Sources;
using OneTrip.Flow;

namespace OneTrip.Bench.Mutations;

/// <summary>Rounds in which files are spoilt and analyzed, and what happened in them.</summary>
sealed class Fuzzing(IReadOnlyList<CodeProject> projects, int seed, double slow, DirectoryInfo? keep, bool keepsAll)
{
    /// <summary>What nobody notices is not slow.</summary>
    static readonly TimeSpan s_notice = TimeSpan.FromSeconds(1);

    static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);

    readonly Dictionary<string, int> _exceptions = [];
    readonly List<CodeProject> _projects = [.. projects.Where(p => p.Compilation.SyntaxTrees.Length > 1)];
    readonly Dictionary<CodeProject, List<SyntaxTree>> _interesting = [];
    readonly Dictionary<SyntaxTree, TimeSpan> _whole = [];
    int _givenUp;

    /// <summary>Rounds done.</summary>
    public int Rounds { get; private set; }

    /// <summary>The time of each document.</summary>
    public Sample Documents { get; } = new();

    /// <summary>How often a rule threw.</summary>
    public int Exceptions => _exceptions.Values.Sum();

    /// <summary>At how many different places.</summary>
    public int DifferentExceptions => _exceptions.Count;

    /// <summary>Members that were given up because they used up the interpreter's steps.</summary>
    public int GivenUp => _givenUp;

    /// <summary>Documents that took longer than anybody waits.</summary>
    public int Cancelled { get; private set; }

    /// <summary>Documents for which the compiler alone had no answer.</summary>
    public int Unanswered { get; private set; }

    /// <summary>Spoilt documents that took far longer than before.</summary>
    public int Slow { get; private set; }

    /// <summary>Runs the rounds, for a time.</summary>
    public async Task RunAsync(int first, int last, TimeSpan time, CancellationToken cancellation)
    {
        Interpreter.GaveUp += Count;
        var clock = Stopwatch.StartNew();
        for (var round = first; round < last && clock.Elapsed < time; round++, Rounds++)
        {
            // Each is named before it begins: one that ends the process can be run again.
            Console.Error.WriteLine($"round {round}");
            await RoundAsync(round, cancellation);
        }
        Interpreter.GaveUp -= Count;

        void Count(ISymbol member)
        {
            Interlocked.Increment(ref _givenUp);
            Console.Error.WriteLine($"  given up: {member.ToDisplayString()}");
        }
    }

    async Task RoundAsync(int round, CancellationToken cancellation)
    {
        var random = new Random(unchecked(seed * 100_003 + round));
        var project = _projects[random.Next(_projects.Count)];
        var compilation = project.Compilation;
        var (spoilt, done, whole) = (new List<SyntaxTree>(), new Dictionary<SyntaxTree, string>(), new Dictionary<SyntaxTree, SyntaxTree>());
        for (var i = random.Next(1, 6); i > 0; i--)
        {
            var before = Pick(project, random);
            if (!compilation.ContainsSyntaxTree(before)) continue;
            var (after, names) = (before, new List<string>());
            for (var times = random.Next(1, 5); times > 0; times--)
            {
                var mutation = Mutation.All[random.Next(Mutation.All.Count)];
                after = mutation.Apply(after, random);
                names.Add(mutation.Name);
            }
            if (after == before) continue;
            compilation = compilation.ReplaceSyntaxTree(before, after);
            whole[after] = whole.GetValueOrDefault(before, before);
            done[after] = string.Join(", ", names);
            spoilt.Add(after);
        }
        // The first pays what belongs to the compilation; the others look at the spoilt ones from outside.
        var documents = new List<SyntaxTree> { compilation.SyntaxTrees.MinBy(t => t.Length)! };
        documents.AddRange(spoilt);
        documents.AddRange(Enumerable.Range(0, 2).Select(_ => Pick(project, random)).Where(compilation.ContainsSyntaxTree));
        // Kept before anything runs: it may be the last thing that this process does.
        if (keep is not null && keepsAll) Keep(round, spoilt);
        var isBad = false;
        for (var i = 0; i < documents.Count; i++)
        {
            if (!await CompilerAnswersAsync(compilation, documents[i], cancellation))
            {
                Unanswered++;
                Console.Error.WriteLine($"  the compiler alone does not answer for {documents[i].FilePath} ({done.GetValueOrDefault(documents[i], "not changed")})");
                continue;
            }
            var bad = await AnalyzeAsync(project, compilation, documents[i], whole.GetValueOrDefault(documents[i]), counts: i > 0, cancellation);
            if (bad is null) continue;
            isBad = true;
            Console.Error.WriteLine($"  {bad} in {documents[i].FilePath} ({done.GetValueOrDefault(documents[i], "not changed")})");
        }
        if (keep is not null && isBad) Keep(round, spoilt);
    }

    /// <summary>
    /// Whether the compiler has anything to say about a document before anybody loses patience: it tries all combinations of
    /// what calls and lambdas within each other may mean. It may not end then, and the thread is left to it.
    /// </summary>
    static async Task<bool> CompilerAnswersAsync(CSharpCompilation compilation, SyntaxTree document, CancellationToken cancellation)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(s_patience);
        var binding = Task.Run(() => compilation.Clone().GetSemanticModel(document).GetDiagnostics(null, patience.Token), CancellationToken.None);
        try
        {
            await binding.WaitAsync(s_patience + s_notice, cancellation);
            return true;
        }
        catch (Exception exception) when (exception is TimeoutException or OperationCanceledException && !cancellation.IsCancellationRequested)
        {
            return false;
        }
    }

    /// <summary>What is wrong with the rules' answer for a document; null when nothing is.</summary>
    async Task<string?> AnalyzeAsync(CodeProject project, CSharpCompilation compilation, SyntaxTree document, SyntaxTree? whole, bool counts, CancellationToken cancellation)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(s_patience);
        RuleRun run;
        try
        {
            run = await RuleRun.OverAsync(compilation, document, patience.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            Cancelled++;
            return "cancelled after a minute";
        }
        foreach (var exception in run.Exceptions)
        {
            // The same throw by another rule or in another round is the same.
            var place = string.Join('\n', exception[(exception.IndexOf(':') + 1)..].Split('\n').Take(3).Select(l => l.Trim()));
            if (_exceptions.TryAdd(place, 0)) Console.Error.WriteLine(exception);
            _exceptions[place]++;
        }
        var isSlow = counts && whole is not null && run.Wall > s_notice && run.Wall > slow * await WholeAsync(project, whole, cancellation);
        if (counts) Documents.Add(run.Wall);
        if (isSlow) Slow++;
        return run.Exceptions.Count > 0 ? $"{run.Exceptions.Count} exceptions" : isSlow ? $"{run.Wall.TotalSeconds:0.0} s" : null;
    }

    /// <summary>The time of a document before it was spoilt, where nothing else of its project is bound either.</summary>
    async Task<TimeSpan> WholeAsync(CodeProject project, SyntaxTree document, CancellationToken cancellation)
    {
        if (_whole.TryGetValue(document, out var known)) return known;
        var compilation = project.Compilation.Clone();
        await RuleRun.OverAsync(compilation, compilation.SyntaxTrees.MinBy(t => t.Length)!, cancellation);
        return _whole[document] = (await RuleRun.OverAsync(compilation, document, cancellation)).Wall;
    }

    /// <summary>Any file; half of the time one that says something about the database, if there is one.</summary>
    SyntaxTree Pick(CodeProject project, Random random)
    {
        if (!_interesting.TryGetValue(project, out var interesting))
            _interesting[project] = interesting = [.. project.Compilation.SyntaxTrees.Where(t => t.ToString() is var text && (text.Contains("DbSet<") || text.Contains(".Include(") || text.Contains("SaveChanges") || text.Contains("Repository")))];
        IReadOnlyList<SyntaxTree> among = interesting.Count > 0 && random.Next(2) == 0 ? interesting : project.Compilation.SyntaxTrees;
        return among[random.Next(among.Count)];
    }

    void Keep(int round, List<SyntaxTree> spoilt)
    {
        var folder = Directory.CreateDirectory(Path.Combine(keep!.FullName, $"{seed}-{round}"));
        foreach (var tree in spoilt) File.WriteAllText(Path.Combine(folder.FullName, Path.GetFileName(tree.FilePath)), tree.ToString());
    }
}
