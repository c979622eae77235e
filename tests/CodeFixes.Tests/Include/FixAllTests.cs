using System.Collections.Immutable;
using System.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using OneTrip.Rules;

namespace OneTrip.CodeFixes.Tests.Include;

/// <summary>Fix All, and what hosts ask of the repair.</summary>
public class FixAllTests
{
    static readonly string Before = Repaired.Method("Use(/*! Customer */db.Orders.ToList());\nUse(/*! Lines.Product */db.Orders.ToList());");
    static readonly string After = Repaired.Method("Use(/*! Customer */db.Orders.Include(o => o.Customer).ToList());\nUse(/*! Lines.Product */db.Orders.Include(o => o.Lines).ThenInclude(l => l.Product).ToList());");

    [Fact]
    public Task Many_findings_in_one_query() => Repaired.Statements(
        "Use(/*! Parent.Lines, Customer, Lines.Product, Customer.Region, Lines.Unit, Customer.Region.Country */db.Orders.ToList());",
        "Use(/*! Parent.Lines, Customer, Lines.Product, Customer.Region, Lines.Unit, Customer.Region.Country */db.Orders.Include(o => o.Customer).ThenInclude(c => c.Region).ThenInclude(r => r.Country).Include(o => o.Lines).ThenInclude(l => l.Product).Include(o => o.Lines).ThenInclude(l => l.Unit).Include(o => o.Parent).ThenInclude(o => o!.Lines).ToList());");

    [Fact]
    public Task What_cannot_be_repaired_does_not_keep_the_others() => Repaired.Statements(
        """
        DbSet<Order> set = /*! Customer */db.Orders; Use(set);
        Use(/*! Customer */db.Orders.ToList());
        Use(/*! 1: Lines */db.Orders.ToList(), /*! 1: Lines */db.Orders.Local);
        await foreach (var order in /*! Customer, Lines */db.Orders) Use(/*! Region */db.Customers.ToList());
        Use(/*! Customer */db.Orders.Find(1));
        """,
        """
        DbSet<Order> set = /*! Customer */db.Orders; Use(set);
        Use(/*! Customer */db.Orders.Include(o => o.Customer).ToList());
        Use(/*! 1: Lines */db.Orders.ToList(), /*! 1: Lines */db.Orders.Local);
        await foreach (var order in /*! Customer, Lines */db.Orders.Include(o => o.Customer).Include(o => o.Lines).AsAsyncEnumerable()) Use(/*! Region */db.Customers.Include(c => c.Region).ToList());
        Use(/*! Customer */db.Orders.Find(1));
        """);

    [Theory]
    [InlineData(FixAllScope.Document, true, false, false)]
    [InlineData(FixAllScope.Project, true, true, false)]
    [InlineData(FixAllScope.Solution, true, true, true)]
    public async Task Scopes(FixAllScope scope, bool document, bool project, bool solution)
    {
        using var scene = Scene.Of(Before).With("App", "/app/Other.cs", Before.Replace("class Query", "class Other"))
            .WithProject("Web", null, "App").With("Web", "/web/Query.cs", Before.Replace("class Query", "class WebQuery"));
        var start = scene.Solution.Projects.SelectMany(p => p.Documents).Single(d => d.FilePath == "/app/Query.cs");
        var texts = await Scene.TextsAsync(await Scene.AllAsync(scene.Solution, scope, start));
        Assert.Equal(document ? After : Before, texts["/app/Query.cs"]);
        Assert.Equal((project ? After : Before).Replace("class Query", "class Other"), texts["/app/Other.cs"]);
        Assert.Equal((solution ? After : Before).Replace("class Query", "class WebQuery"), texts["/web/Query.cs"]);
    }

    [Theory]
    [InlineData(IncludeFix.Key, true)]
    // What dotnet format passes when the first finding has no repair.
    [InlineData(null, true)]
    [InlineData("AddIncludeSplit", false)]
    public async Task Keys(string? key, bool repairs)
    {
        using var scene = Scene.Of(Before);
        var start = scene.Solution.Projects.SelectMany(p => p.Documents).Single(d => d.FilePath == "/app/Query.cs");
        Assert.Equal(repairs ? After : Before, (await Scene.TextsAsync(await Scene.AllAsync(scene.Solution, FixAllScope.Solution, start, key)))["/app/Query.cs"]);
    }

    [Fact]
    public async Task Titles_and_keys()
    {
        using var scene = Scene.Of(Repaired.Method("Use(/*! Customer.Region */db.Orders.ToList());\nUse(/*! 1: Lines */db.Orders.ToList(), /*! 1: Lines */db.Archive.ToList());"));
        var offered = new List<string>();
        foreach (var (project, diagnostic) in await PointedFinding.InAsync(scene.Solution))
        {
            var action = await Scene.OfferedAsync(scene.Solution, project, diagnostic);
            offered.Add($"{action!.EquivalenceKey}: {action.Title}");
        }
        Assert.Equal(["AddInclude: Include 'Customer.Region' in the query", "AddInclude: Include 'Lines' in the 2 queries"], offered);
    }

    [Theory]
    [InlineData(0, 10_000)]
    [InlineData(100_000, 5)]
    [InlineData(-3, 5)]
    [InlineData(5, 0)]
    [InlineData(7, 20)]
    [InlineData(int.MaxValue, int.MaxValue)]
    public async Task Places_that_hold_no_query(int start, int length)
    {
        using var scene = Scene.Of(Before);
        Assert.Null(await OfferedAsync(scene, new IncludeRepair([new QueryPlace("/app/Query.cs", start, length)], [new IncludeHop("Customer", false, false, null)]).ToProperties()));
    }

    [Theory]
    [InlineData("QuerySites", "x")]
    [InlineData("QuerySites", "1,2")]
    [InlineData("QuerySites", "99999999999,2,/app/Query.cs")]
    [InlineData("QuerySites", "1,2,/nowhere.cs")]
    [InlineData("IncludePath", "Customer")]
    [InlineData("IncludePath", null)]
    public async Task Properties_of_another_version(string key, string? value)
    {
        using var scene = Scene.Of(Before);
        var properties = (await PointedFinding.InAsync(scene.Solution))[0].Diagnostic.Properties;
        Assert.NotNull(await OfferedAsync(scene, properties));
        Assert.Null(await OfferedAsync(scene, properties.SetItem(key, value)));
    }

    [Fact]
    public async Task Half_typed_code()
    {
        const string Code = "using System.Linq;\nusing Microsoft.EntityFrameworkCore;\nclass Query { object Run(Shop.Db db) { var x = ; foo(; return /*! Customer */db.Orders.Where(o => o.).ToList(; } ";
        using var scene = Scene.Of(Code);
        var (project, diagnostic) = Assert.Single(await PointedFinding.InAsync(scene.Solution));
        var action = await Scene.OfferedAsync(scene.Solution, project, diagnostic);
        Assert.Equal(Code.Replace("db.Orders.", "db.Orders.Include(o => o.Customer)."), (await Scene.TextsAsync(await Scene.ChangedAsync(action!)))["/app/Query.cs"]);
    }

    [Fact]
    public async Task Cancellation()
    {
        using var scene = Scene.Of(Before);
        var (project, diagnostic) = (await PointedFinding.InAsync(scene.Solution))[0];
        var context = new CodeFixContext(project.GetDocument(diagnostic.Location.SourceTree)!, diagnostic, (_, _) => { }, new CancellationToken(true));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => new IncludeFix().RegisterCodeFixesAsync(context));
    }

    [Fact]
    public async Task Hundreds_of_findings_in_a_moment()
    {
        using var scene = Scene.Of("class None { }");
        var solution = scene.Solution;
        var body = string.Join("\n", Enumerable.Range(0, 10).Select(i => $"Use(/*! Customer, Lines.Product */db.Orders.Where(o => o.Id == {i}).ToList());"));
        for (var file = 0; file < 30; file++)
        {
            solution = solution.AddDocument(DocumentId.CreateNewId(solution.ProjectIds[0]), $"Q{file}.cs", SourceText.From(Repaired.Method(body).Replace("class Query", $"class Q{file}")), filePath: $"/app/Q{file}.cs");
        }
        await Scene.ComplaintsAsync(solution);
        await Scene.AllAsync(solution, FixAllScope.Document, solution.Projects.Single().Documents.First(d => d.Name == "Q1.cs"));

        var watch = Stopwatch.StartNew();
        var all = await Scene.AllAsync(solution, FixAllScope.Solution, solution.Projects.Single().Documents.First());
        var elapsed = watch.Elapsed;
        Assert.Equal(300, (await Scene.TextsAsync(all)).Values.Sum(t => t.Split(".Include(o => o.Customer).Include(o => o.Lines).ThenInclude(l => l.Product).Where(").Length - 1));
        Assert.InRange(elapsed, TimeSpan.Zero, TimeSpan.FromMinutes(1));
    }

    static async Task<Microsoft.CodeAnalysis.CodeActions.CodeAction?> OfferedAsync(Scene scene, ImmutableDictionary<string, string?> properties)
    {
        var (project, pointed) = (await PointedFinding.InAsync(scene.Solution))[0];
        var diagnostic = Diagnostic.Create(pointed.Id, "Test", "", DiagnosticSeverity.Warning, DiagnosticSeverity.Warning, true, 1, location: pointed.Location, properties: properties);
        return await Scene.OfferedAsync(scene.Solution, project, diagnostic);
    }
}
