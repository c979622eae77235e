using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using OneTrip.Verification;

namespace OneTrip.CodeFixes.Tests.Include;

/// <summary>A solution with pointed findings, and what their repair makes of it.</summary>
sealed class Scene : IDisposable
{
    readonly AdhocWorkspace workspace = new();
    readonly Dictionary<string, ProjectId> projects = [];

    public Scene() => Solution = workspace.CurrentSolution;

    public Solution Solution { get; private set; }

    /// <summary>One project with the shop and one file.</summary>
    public static Scene Of(string code, string file = "/app/Query.cs", params string[] symbols) => new Scene().WithProject("App", symbols).With("App", "/app/Shop.cs", Shop.Source).With("App", file, code);

    public Scene WithProject(string project, string[]? symbols = null, params string[] references)
    {
        var id = ProjectId.CreateNewId(project);
        projects.Add(project, id);
        Solution = Solution.AddProject(ProjectInfo.Create(id, VersionStamp.Default, project, project, LanguageNames.CSharp,
            compilationOptions: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable),
            parseOptions: new CSharpParseOptions(LanguageVersion.Latest, preprocessorSymbols: symbols ?? []),
            projectReferences: references.Select(r => new ProjectReference(projects[r])),
            metadataReferences: ReferenceAssemblies.EfCore10.References));
        return this;
    }

    public Scene With(string project, string path, string text)
    {
        Solution = Solution.AddDocument(DocumentId.CreateNewId(projects[project]), Path.GetFileName(path), SourceText.From(text, Encoding.UTF8), filePath: path);
        return this;
    }

    public Scene WithOptions(string project, Func<CSharpCompilationOptions, CSharpCompilationOptions> change)
    {
        var options = (CSharpCompilationOptions)Solution.GetProject(projects[project])!.CompilationOptions!;
        Solution = Solution.WithProjectCompilationOptions(projects[project], change(options));
        return this;
    }

    /// <summary>The action offered for a finding; null when none is.</summary>
    public static async Task<CodeAction?> OfferedAsync(Solution solution, Project project, Diagnostic diagnostic)
    {
        CodeAction? offered = null;
        var context = new CodeFixContext(solution.GetProject(project.Id)!.GetDocument(diagnostic.Location.SourceTree)!, diagnostic, (a, _) => offered ??= a, CancellationToken.None);
        await new IncludeFix().RegisterCodeFixesAsync(context);
        return offered;
    }

    public static async Task<Solution> ChangedAsync(CodeAction action) =>
        (await action.GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>().Single().ChangedSolution;

    /// <summary>The single repairs, one after another: each time the first finding for which there is one.</summary>
    public static async Task<Solution> OneByOneAsync(Solution solution)
    {
        for (var done = 0; done < 20; done++)
        {
            var next = await NextAsync(solution);
            if (next is null) return solution;
            solution = await ChangedAsync(next);
        }
        throw new InvalidOperationException("The repairs come to no end.");

        static async Task<CodeAction?> NextAsync(Solution solution)
        {
            var findings = await PointedFinding.InAsync(solution);
            foreach (var (project, diagnostic) in findings.OrderBy(f => f.Diagnostic.Location.SourceTree!.FilePath, StringComparer.Ordinal).ThenBy(f => f.Diagnostic.Location.SourceSpan).ThenBy(f => f.Diagnostic.GetMessage(), StringComparer.Ordinal))
            {
                if (await OfferedAsync(solution, project, diagnostic) is { } action) return action;
            }
            return null;
        }
    }

    public static async Task<Solution> AllAsync(Solution solution, FixAllScope scope, Document document, string? key = IncludeFix.Key)
    {
        var findings = await PointedFinding.InAsync(solution);
        var context = new FixAllContext(document, new IncludeFix(), scope, key!, [Rules.RuleIds.NavigationLoadedPerElement], new Provider(findings), CancellationToken.None);
        var action = await new IncludeFix().GetFixAllProvider().GetFixAsync(context);
        return action is null ? solution : await ChangedAsync(action);
    }

    public static async Task<Dictionary<string, string>> TextsAsync(Solution solution)
    {
        var texts = new Dictionary<string, string>();
        foreach (var document in solution.Projects.SelectMany(p => p.Documents))
        {
            var text = (await document.GetTextAsync()).ToString();
            if (texts.TryGetValue(document.FilePath!, out var copy)) Assert.Equal(copy, text);
            texts[document.FilePath!] = text;
        }
        return texts;
    }

    /// <summary>What the compiler says about the solution.</summary>
    public static async Task<string> ComplaintsAsync(Solution solution)
    {
        var complaints = new List<string>();
        foreach (var project in solution.Projects)
        {
            var compilation = await project.GetCompilationAsync();
            complaints.AddRange(compilation!.GetDiagnostics().Where(d => d.Severity >= DiagnosticSeverity.Warning).Select(d => d.ToString()));
        }
        return string.Join("\n", complaints);
    }

    public void Dispose() => workspace.Dispose();

    sealed class Provider(ImmutableArray<(Project Project, Diagnostic Diagnostic)> findings) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) => GetProjectDiagnosticsAsync(project, cancellationToken);

        // In no order, as analyzers run concurrently.
        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult(findings.Where(f => f.Project.Id == project.Id).Select(f => f.Diagnostic).Reverse());

        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            (await GetProjectDiagnosticsAsync(document.Project, cancellationToken)).Where(d => d.Location.SourceTree?.FilePath == document.FilePath);
    }
}
