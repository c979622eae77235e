// case: Counting customers, or asking whether there are any, brings none into the context
// fact: L14
// model: Shop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        if (!await db.Customers.AnyAsync(c => c.Name != "")) return [];
        var count = db.Customers.Count();
        var orders = await db.Orders.ToListAsync();
        return orders.Select(o => $"{o.Number} for {{|OT1001:o.Customer|}.Name}, one of {count}").ToList();
    }
}
