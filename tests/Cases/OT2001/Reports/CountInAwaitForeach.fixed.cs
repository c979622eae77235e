// case: A count is asked for each element of a stream
// fact: C6, C1
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async IAsyncEnumerable<string> Run(ShopContext db)
    {
        var orders = await db.Orders.AsNoTracking().ToListAsync();
        var orderIds = orders.Select(order => order.Id).Distinct().ToList();
        var lineCountsByOrderId = await db.Lines
            .Where(l => orderIds.Contains(l.OrderId))
            .GroupBy(l => l.OrderId)
            .Select(g => new { g.Key, Count = g.Count() })
            .ToDictionaryAsync(g => g.Key, g => g.Count);
        foreach (var order in orders)
        {
            var count = lineCountsByOrderId.GetValueOrDefault(order.Id);
            yield return $"{order.Number}: {count}";
        }
    }
}
