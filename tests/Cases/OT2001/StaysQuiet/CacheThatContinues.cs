// case: The loop goes on to the next element when the dictionary has what is asked for
// fact: C6
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        var firsts = new Dictionary<OrderStatus, string>();
        var seen = new HashSet<OrderStatus>();
        var orders = await db.Orders.ToListAsync();
        foreach (var order in orders)
        {
            if (firsts.ContainsKey(order.Status)) continue;
            var first = await db.Orders.OrderBy(o => o.Id).FirstAsync(o => o.Status == order.Status);
            firsts.Add(order.Status, first.Number);
        }

        foreach (var order in orders)
        {
            if (!seen.Add(order.Status))
            {
                continue;
            }

            firsts[order.Status] += await db.Orders.CountAsync(o => o.Status == order.Status);
        }

        return [.. firsts.Values];
    }
}
