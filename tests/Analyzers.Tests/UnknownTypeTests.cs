using OneTrip.Rules;
using OneTrip.Verification;

namespace OneTrip.Analyzers.Tests;

/// <summary>Code that uses types that are not known, as before packages are restored: the compiler does not bind its calls, and what is certain is found nevertheless.</summary>
public class UnknownTypeTests
{
    const string Model = """
        #nullable disable
        using Microsoft.EntityFrameworkCore;
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using Packages.Missing;

        public class Customer { public int Id { get; set; } public string Name { get; set; } }
        public class Order { public int Id { get; set; } public Customer Customer { get; set; } }
        public class Shop : DbContext { public DbSet<Order> Orders { get; set; } }

        public class Row
        {
            public Row(Order order, IClock clock) => Name = order.Customer.Name;
            public string Name { get; }
        }

        public static class Rows
        {
            public static string Label(this Order order, IClock clock) => order.Customer.Name;
        }

        public class Page(Shop db, IClock clock)
        {
            string Name(Order order, IClock clock) => order.Customer.Name;
            string Name(Order order, IClock clock, int length) => "";
            void Complete(List<Order> orders, IClock clock) => db.Entry(orders[0]).Reference(o => o.Customer).Load();

        """;

    [Fact]
    public Task A_method_that_takes_one() => RunAsync("public List<string> Names() => db.Orders.ToList().Select(o => [|Name|](o, clock.Now.Zone)).ToList();");

    [Fact]
    public Task An_extension_that_takes_one() => RunAsync("public List<string> Names() => db.Orders.ToList().Select(o => [|o.Label|](clock.Now)).ToList();");

    [Fact]
    public Task A_constructor_that_takes_one() => RunAsync("public List<Row> All() { var rows = new List<Row>(); foreach (var order in db.Orders.ToList()) rows.Add([|new Row|](order, clock.Now)); return rows; }");

    [Fact]
    public Task Arguments_by_name() => RunAsync("public List<string> Names() => db.Orders.ToList().Select(o => [|Name|](clock: clock.Now, order: o)).ToList();");

    [Fact]
    public Task A_function_that_makes_one() => RunAsync("public void Names() { var zones = db.Orders.ToList().Select(o => clock.In([|o.Customer|].Name)).ToList(); }");

    [Fact]
    public Task A_method_that_loads_is_followed_too() => RunAsync("public List<string> Names() { var orders = db.Orders.ToList(); Complete(orders, clock.Now); return orders.Select(o => o.Customer.Name).ToList(); }");

    [Fact]
    public Task Several_that_can_be_meant_are_none() => RunAsync("public List<string> Names() => db.Orders.ToList().Select(o => Names(o, clock.Now)).ToList(); string Names(Order order, Unknown clock) => order.Customer.Name; string Names(Order order, IClock clock) => \"\";");

    static Task RunAsync(string member) =>
        new CSharpAnalyzerTest<NavigationNeverLoaded> { TestCode = $"{Model}    {member}\n}}\n", CompilerDiagnostics = CompilerDiagnostics.None }.RunAsync();
}
