// case: A dictionary stands in front of the query, which runs once per key
// fact: C6
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        var counts = new Dictionary<OrderStatus, int>();
        var lines = new List<string>();
        foreach (var order in await db.Orders.ToListAsync())
        {
            if (!counts.TryGetValue(order.Status, out var count))
            {
                count = await db.Orders.CountAsync(o => o.Status == order.Status);
                counts[order.Status] = count;
            }

            lines.Add($"{order.Number} is one of {count}");
        }

        var seen = new HashSet<OrderStatus>();
        foreach (var order in await db.Orders.ToListAsync())
        {
            if (seen.Add(order.Status)) lines.Add($"{await db.Orders.Where(o => o.Status == order.Status).MaxAsync(o => o.Number)}");
        }

        return lines;
    }
}
