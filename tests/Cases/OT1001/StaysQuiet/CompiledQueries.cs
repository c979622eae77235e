// case: A compiled query includes, filters and projects on the server
// fact: L25, T3
// model: Shop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    static readonly Func<ShopContext, IEnumerable<Order>> WithCustomer = EF.CompileQuery((ShopContext db) => db.Orders.Include(o => o.Customer));

    static readonly Func<ShopContext, string, IAsyncEnumerable<string>> CustomersOf = EF.CompileAsyncQuery(
        (ShopContext db, string region) => db.Orders.Where(o => o.Customer.Region.Name != region).Select(o => o.Customer.Name));

    public static async IAsyncEnumerable<string> Run(ShopContext db)
    {
        foreach (var order in WithCustomer(db)) yield return order.Customer.Name;
        await foreach (var name in CustomersOf(db, "Region 2")) yield return name;
    }
}
