// case: A loop over pages, in each of which a loop over rows collects keys for one query
// fact: C6
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        var lines = new List<string>();
        var size = 100;
        for (var page = 0; ; page++)
        {
            var orders = await db.Orders.OrderBy(o => o.Id).Skip(page * size).Take(size).ToListAsync();
            if (orders.Count == 0) break;
            var keys = new HashSet<int>();
            foreach (var order in orders) keys.Add(order.CustomerId);
            var names = await db.Customers.Where(c => keys.Contains(c.Id)).ToDictionaryAsync(c => c.Id, c => c.Name);
            lines.AddRange(orders.Select(o => names[o.CustomerId]));
        }

        return lines;
    }
}
