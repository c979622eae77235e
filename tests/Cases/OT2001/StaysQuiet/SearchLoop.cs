// case: The loop ends at the first element that the database knows
// fact: C6
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        var ids = await db.Customers.OrderBy(c => c.Id).Select(c => c.Id).ToListAsync();
        var first = ids.FirstOrDefault(id => db.Orders.Any(o => o.CustomerId == id));
        return [await FirstBuyerAsync(db, ids), $"{first}", FreeName(db, "Order")];
    }

    static async Task<string> FirstBuyerAsync(ShopContext db, List<int> ids)
    {
        foreach (var id in ids)
        {
            var order = await db.Orders.FirstOrDefaultAsync(o => o.CustomerId == id);
            if (order is not null) return order.Number;
        }

        return "nobody";
    }

    static string FreeName(ShopContext db, string name)
    {
        var free = name;
        for (var i = 1; db.Orders.Any(o => o.Number == free); i++) free = $"{name} {i}";
        return free;
    }
}
