using OneTrip.Rules;
using OneTrip.Verification;

namespace OneTrip.Analyzers.Tests;

/// <summary>Code that the compiler sees without its bodies may load what is read: nothing is reported on a guess.</summary>
public class OutOfReachTests
{
    const string Model = """
        // project: Data
        // file: Shop.cs
        #nullable disable
        using Microsoft.EntityFrameworkCore;
        using System.Collections.Generic;
        using System.Linq;
        using System.Threading.Tasks;

        public class Customer { public int Id { get; set; } public string Name { get; set; } }
        public class Order { public int Id { get; set; } public Customer Customer { get; set; } }
        public class Shop : DbContext { public DbSet<Order> Orders { get; set; } }

        public static class OrderQueries
        {
            public static IQueryable<Order> WithCustomer(this IQueryable<Order> orders) => orders.Include(o => o.Customer);
            public static Task<List<Order>> CompleteAsync(this IQueryable<Order> orders) => orders.Include(o => o.Customer).ToListAsync();
            public static void LoadCustomers(this IEnumerable<Order> orders, Shop db) { foreach (var order in orders) db.Entry(order).Reference(o => o.Customer).Load(); }
        }

        // project: Web references Data
        // file: Page.cs
        #nullable disable
        using Microsoft.EntityFrameworkCore;
        using System.Collections.Generic;
        using System.Linq;
        using System.Threading.Tasks;

        public class Page(Shop db)
        {

        """;

    [Fact]
    public Task An_extension_may_include() =>
        QuietAsync("public List<string> Names() => db.Orders.Where(o => o.Id > 1).WithCustomer().ToList().Select(o => o.Customer.Name).ToList();");

    [Fact]
    public Task A_terminal_operator_may_include() =>
        QuietAsync("public async Task<List<string>> Names() => (await db.Orders.CompleteAsync()).Select(o => o.Customer.Name).ToList();");

    [Fact]
    public Task A_method_may_load() =>
        QuietAsync("public List<string> Names() { var orders = db.Orders.ToList(); orders.LoadCustomers(db); return orders.Select(o => o.Customer.Name).ToList(); }");

    [Fact]
    public Task What_nothing_touches_is_reported_in_both_modes()
    {
        var test = Test("public List<string> Names() => db.Orders.ToList().Select(o => [|o.Customer|].Name).ToList();");
        test.ExpectsFindingsThroughReferenceAssemblies = true;
        return test.RunAsync();
    }

    static Task QuietAsync(string member) => Test(member).RunAsync();

    static CSharpAnalyzerTest<NavigationNeverLoaded> Test(string member) => new() { TestCode = $"{Model}    {member}\n}}\n", ReferenceAssemblies = ReferenceAssemblies.EfCore10 };
}
