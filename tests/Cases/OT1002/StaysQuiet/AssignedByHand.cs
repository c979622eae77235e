// case: Another query's result is assigned to the navigations by hand
// fact: L16
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        var customers = await db.Customers.AsNoTracking().ToDictionaryAsync(c => c.Id);
        var lines = (await db.Lines.AsNoTracking().ToListAsync()).ToLookup(l => l.OrderId);
        var orders = await db.Orders.AsNoTracking().ToListAsync();
        foreach (var order in orders)
        {
            order.Customer = customers[order.CustomerId];
            order.Lines = lines[order.Id].ToList();
        }

        return orders.Select(o => $"{o.Customer.Name}: {o.Lines.Count}").ToList();
    }

    public static List<string> Expected(ShopContext db) => db.Orders.Select(o => o.Customer.Name + ": " + o.Lines.Count).ToList();
}
