// case: A flag remembers whether the dictionary has what is asked for
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
            var isKnown = counts.TryGetValue(order.Status, out var count);
            if (!isKnown)
            {
                count = await db.Orders.CountAsync(o => o.Status == order.Status);
                counts[order.Status] = count;
            }

            lines.Add($"{order.Number} {count}");
        }

        return lines;
    }
}
