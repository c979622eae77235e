using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace OneTrip.Verification;

/// <summary>
/// A test of what analyzers find in a source. Beside the findings it always checks that the source compiles, that no analyzer
/// throws, that the findings are local to their member, that they are the same however a host asks for them, and that
/// projects seen as reference assemblies bring none.
/// </summary>
public abstract class AnalyzerTest
{
    /// <summary>The only source file, with markup. It may hold several files and projects under <c>// file:</c> and <c>// project:</c> headers.</summary>
    public string TestCode
    {
        set => TestState.Sources.Add(value);
    }

    /// <summary>The source, its projects and the expected findings.</summary>
    public SolutionState TestState { get; } = new();

    /// <summary>The expected findings beyond those the markup names.</summary>
    public List<DiagnosticResult> ExpectedDiagnostics => TestState.ExpectedDiagnostics;

    /// <summary>What every project is compiled against; EF Core 10 unless said otherwise.</summary>
    public ReferenceAssemblies ReferenceAssemblies { get; set; } = ReferenceAssemblies.EfCore10;

    /// <summary>The namespaces every file may use without saying so; those of the SDK.</summary>
    public List<string> GlobalUsings { get; } = ["System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http", "System.Threading", "System.Threading.Tasks"];

    /// <summary>What the compiler may say about the source.</summary>
    public CompilerDiagnostics CompilerDiagnostics { get; set; } = CompilerDiagnostics.Errors;

    /// <summary>
    /// Whether all findings hold when the projects see each other as reference assemblies, as in a build. Otherwise fewer may
    /// be found there; never others.
    /// </summary>
    public bool ExpectsFindingsThroughReferenceAssemblies { get; set; }

    /// <summary>The id that <c>[|…|]</c> stands for; the analyzers' only id unless said otherwise.</summary>
    public string? DefaultId { get; set; }

    /// <summary>What the test leaves out.</summary>
    public CodeFixTestBehaviors CodeFixTestBehaviors { get; set; }

    private protected ImmutableArray<DiagnosticAnalyzer> Analyzers => field.IsDefault ? field = [.. GetDiagnosticAnalyzers()] : field;

    private protected bool Compiles => CompilerDiagnostics != CompilerDiagnostics.None;

    /// <summary>Runs the test. What does not hold is thrown as a <see cref="VerificationException"/>.</summary>
    public virtual async Task RunAsync(CancellationToken cancellationToken = default) => await ExamineAsync(cancellationToken);

    /// <summary>What the analyzers find, whatever is expected. An analyzer that throws is a <see cref="VerificationException"/>.</summary>
    public async Task<IReadOnlyList<Diagnostic>> FindAsync(CancellationToken cancellationToken = default) => (await AnalyzeAsync(Layout.Of(TestState), cancellationToken)).Findings;

    /// <summary>Checks that no analyzer throws while the files, except the common ones, are typed: each is cut off after every few tokens.</summary>
    public async Task RunOnPrefixesAsync(int tokens, CancellationToken cancellationToken = default)
    {
        var layout = Layout.Of(TestState);
        var typed = layout.Files.Select(f => f.Path).ToHashSet();
        foreach (var project in (await AnalyzeAsync(layout, cancellationToken)).Projects)
        {
            foreach (var tree in project.Compilation.SyntaxTrees.Where(t => typed.Contains(t.FilePath)))
            {
                await PrefixCheck.CheckAsync(project.Analysis, project.Compilation, tree, tokens, cancellationToken);
            }
        }
    }

    /// <summary>The projects of the source as the compiler sees them, each after those it references; some files may have another text.</summary>
    public async Task<IReadOnlyList<Compilation>> CompileAsync(IReadOnlyDictionary<string, string>? replaced = null, CancellationToken cancellationToken = default)
    {
        var solution = TestSolution.Create(Layout.Of(TestState), ReferenceAssemblies, GlobalUsings);
        foreach (var (path, text) in replaced ?? new Dictionary<string, string>())
        {
            foreach (var document in solution.GetDocumentIdsWithFilePath(path)) solution = solution.WithDocumentText(document, SourceText.From(text));
        }

        var compilations = new List<Compilation>();
        foreach (var project in solution.GetProjectDependencyGraph().GetTopologicallySortedProjects(cancellationToken))
        {
            compilations.Add((await solution.GetProject(project)!.GetCompilationAsync(cancellationToken))!);
        }

        return compilations;
    }

    /// <summary>The analyzers under test.</summary>
    protected abstract IEnumerable<DiagnosticAnalyzer> GetDiagnosticAnalyzers();

    private protected async Task<AnalyzedSolution> ExamineAsync(CancellationToken cancellation)
    {
        var layout = Layout.Of(TestState);
        var analyzed = await AnalyzeAsync(layout, cancellation);
        if (Compiles) CompilesCheck.Check(analyzed, "source", cancellation);
        CheckFindings(analyzed, layout, ExpectedDiagnostics, "source");
        if (CodeFixTestBehaviors.HasFlag(CodeFixTestBehaviors.SkipStabilityCheck)) return analyzed;
        await StabilityCheck.CheckAsync(analyzed, layout, cancellation);
        if (Compiles) await ReferenceAssemblyCheck.CheckAsync(analyzed, ExpectsFindingsThroughReferenceAssemblies, cancellation);
        return analyzed;
    }

    private protected Task<AnalyzedSolution> AnalyzeAsync(Layout layout, CancellationToken cancellation) =>
        AnalyzedSolution.OfAsync(TestSolution.Create(layout, ReferenceAssemblies, GlobalUsings), Analyzers, cancellation);

    private protected void CheckFindings(AnalyzedSolution analyzed, Layout layout, IReadOnlyList<DiagnosticResult> expected, string what) =>
        FindingsCheck.Check(analyzed, layout, expected, DefaultId ?? OnlyId(layout), what);

    string OnlyId(Layout layout)
    {
        var ids = Analyzers.SelectMany(a => a.SupportedDiagnostics).Select(d => d.Id).Distinct().ToList();
        return ids is [var only] ? only
            : layout.Files.Any(f => f.Source.Marks.Any(m => m is { Id: null, Key: null })) ? throw new VerificationException($"[|…|] is ambiguous: the analyzers report {string.Join(", ", ids)}.")
            : "";
    }
}
