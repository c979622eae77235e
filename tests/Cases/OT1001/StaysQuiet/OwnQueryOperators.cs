// case: The application's own operators on queries filter, order and project on the server
// fact: T1, T2
// model: Shop
// file: OrderQueries.cs
using Shop;

public sealed record OrderRow(string Number, CustomerRow Customer, IReadOnlyList<string> Lines);

public sealed record CustomerRow(string Name, string Region);

public static class OrderQueries
{
    public static IQueryable<Order> OutsideOf(this IQueryable<Order> orders, string region) => orders.Where(o => o.Customer.Region.Name != region);

    public static IQueryable<Order> Sorted(this IQueryable<Order> orders, bool byCustomer) => byCustomer ? orders.OrderBy(o => o.Customer.Name) : orders.OrderBy(o => o.Lines.Count);

    public static IQueryable<OrderRow> ToRows(this IQueryable<Order> orders) => orders.Select(o => new OrderRow(
        o.Number,
        new CustomerRow(o.Customer.Name, o.Customer.Region.Name),
        o.Lines.Select(l => l.Product.Name).ToList()));
}

// file: OrderPage.cs
using Microsoft.EntityFrameworkCore;
using Shop;

public static class OrderPage
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        var rows = await db.Orders.OutsideOf("Region 2").Sorted(byCustomer: true).ToRows().ToListAsync();
        return rows.Select(r => $"{r.Number} {r.Customer.Name} {r.Customer.Region} {r.Lines.Count}").ToList();
    }
}
