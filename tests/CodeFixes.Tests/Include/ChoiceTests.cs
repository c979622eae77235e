using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace OneTrip.CodeFixes.Tests.Include;

/// <summary>What the lightbulb offers for one finding, and how it calls it.</summary>
public class ChoiceTests
{
    const string Split = ", and load each collection by a query of its own";

    [Theory]
    [InlineData("db.Orders.Include(o => o.Notes)", "Lines", "db.Orders.Include(o => o.Notes).Include(o => o.Lines).AsSplitQuery()")]
    [InlineData("db.Orders.Include(o => o.Lines).Where(o => o.Id > 0)", "Customer.Addresses", "db.Orders.Include(o => o.Lines).Include(o => o.Customer).ThenInclude(c => c.Addresses).AsSplitQuery().Where(o => o.Id > 0)")]
    [InlineData("db.Orders.Include(o => o.Customer).Include(o => o.Notes)", "Customer.Addresses", "db.Orders.Include(o => o.Customer).ThenInclude(c => c.Addresses).Include(o => o.Notes).AsSplitQuery()")]
    public async Task A_query_can_be_split_as_well(string query, string path, string expected)
    {
        using var scene = Scene.Of(Repaired.Method($"Use(/*! {path} */{query}.ToList());"));
        var actions = await OfferedAsync(scene);
        Assert.Equal([$"Include '{path}' in the query", $"Include '{path}' in the query{Split}"], actions.Select(a => a.Title));
        Assert.Equal([IncludeFix.Key, IncludeFix.SplitKey], actions.Select(a => a.EquivalenceKey!));

        var split = await Scene.ChangedAsync(actions[1]);
        Assert.Equal(Repaired.Method($"Use(/*! {path} */{expected}.ToList());"), (await Scene.TextsAsync(split))["/app/Query.cs"]);
        var all = await Scene.AllAsync(scene.Solution, FixAllScope.Solution, scene.Solution.Projects.Single().Documents.Single(d => d.Name == "Query.cs"), IncludeFix.SplitKey);
        Assert.Equal(await Scene.TextsAsync(split), await Scene.TextsAsync(all));
    }

    [Theory]
    [InlineData("db.Orders.Include(o => o.Customer)", "Lines")]
    [InlineData("db.Orders.Include(o => o.Lines)", "Lines.Product.Tags")]
    [InlineData("db.Orders.Include(o => o.Notes).AsSplitQuery()", "Lines")]
    [InlineData("db.Orders.Include(o => o.Notes).AsSingleQuery()", "Lines")]
    [InlineData("db.Orders.Include(o => o.Notes).Take(3)", "Lines")]
    public async Task Or_not_where_nothing_multiplies_or_rows_might_be_others(string query, string path)
    {
        using var scene = Scene.Of(Repaired.Method($"Use(/*! {path} */{query}.ToList());"));
        Assert.Equal([$"Include '{path}' in the query"], (await OfferedAsync(scene)).Select(a => a.Title));
    }

    [Theory]
    [InlineData("", "Include 'Customer' in the query of 'Orders.All'")]
    [InlineData("static void More(Db db) => Orders.All(db);", "Include 'Customer' in the query of 'Orders.All', which 2 members use")]
    public async Task Of_another_member_the_users_are_counted(string more, string expected)
    {
        using var scene = Scene.Of(Repaired.Class("static void Page(Db db) => /*? 1 */Orders.All(db);\n" + more)).With("App", "/app/Orders.cs", """
            using System.Collections.Generic;
            using System.Linq;
            using Shop;

            public static class Orders
            {
                public static List<Order> All(Db db) => /*! 1: Customer */db.Orders.ToList();
            }
            """);
        Assert.Equal([expected], (await OfferedAsync(scene)).Select(a => a.Title));
    }

    static async Task<List<CodeAction>> OfferedAsync(Scene scene)
    {
        var (project, diagnostic) = Assert.Single(await PointedFinding.InAsync(scene.Solution));
        var offered = new List<CodeAction>();
        await new IncludeFix().RegisterCodeFixesAsync(new CodeFixContext(scene.Solution.GetProject(project.Id)!.GetDocument(diagnostic.Location.SourceTree)!, diagnostic, (a, _) => offered.Add(a), CancellationToken.None));
        return offered;
    }
}
