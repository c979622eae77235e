using Microsoft.CodeAnalysis;
using OneTrip.Cases;

namespace OneTrip.Analyzers.Tests;

/// <summary>
/// What is found does not depend on what is asked first. Every case is also run with its files in reversed order; here many
/// methods in many files call each other in all directions, which is what makes order matter.
/// </summary>
public class OrderTests
{
    const int Files = 40;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task The_same_is_found_in_any_order(int seed)
    {
        var compilation = await CompileAsync(new Random(seed));
        var expected = HostedRules.Texts(await HostedRules.FindAsync(compilation, concurrent: false));
        Assert.NotEmpty(expected);
        for (var run = 0; run < 3; run++)
        {
            var trees = compilation.SyntaxTrees.ToArray();
            new Random(seed * 10 + run).Shuffle(trees);
            foreach (var concurrent in new[] { true, false })
            {
                var shuffled = compilation.RemoveAllSyntaxTrees().AddSyntaxTrees(trees);
                Assert.Equal(expected, HostedRules.Texts(await HostedRules.FindAsync(shuffled, concurrent)));
            }
        }
    }

    static async Task<Compilation> CompileAsync(Random random)
    {
        var test = new ExceptionsTest();
        test.TestState.CommonSources.AddRange(CaseModel.Named("Shop").Files);
        for (var i = 0; i < Files; i++) test.TestState.Sources.Add(($"C{i}.cs", Source(i, random)));
        return (await test.CompileAsync())[^1];
    }

    static string Source(int number, Random random)
    {
        string Other() => $"C{random.Next(Files)}";
        return $$"""
            using Microsoft.EntityFrameworkCore;
            using Shop;

            public static class C{{number}}
            {
                public static IQueryable<Order> Query(ShopContext db, int n) => n == 0 ? db.Orders{{(random.Next(3) == 0 ? ".Include(o => o.Customer)" : "")}} : {{Other()}}.Query(db, n - 1){{(random.Next(4) == 0 ? ".Where(o => o.Id > n)" : "")}};

                public static string Name(Order order, int n) => n == 0 ? {{(random.Next(2) == 0 ? "order.Customer.Name" : "order.Number.ToString()")}} : {{Other()}}.Name(order, n - 1) + {{Other()}}.Names(order.Lines, n - 1);

                public static string Names(IEnumerable<Line> lines, int n) => string.Join(",", lines.Select(l => {{Other()}}.Name(l.Order, n)));

                public static int Count(ShopContext db, Order order, int n) => n == 0 ? db.Lines.Count(l => l.Id > order.Id) : {{Other()}}.Count(db, order, n - 1);

                public static string Page(ShopContext db)
                {
                    var text = "";
                    foreach (var order in {{Other()}}.Query(db, 2).ToList()) text += {{Other()}}.Name(order, 3){{(random.Next(3) == 0 ? $" + {Other()}.Count(db, order, 2)" : "")}};
                    return text;
                }
            }
            """;
    }
}
