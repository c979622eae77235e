// case: A list in memory says for which elements the query runs
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        var wanted = new List<OrderStatus> { OrderStatus.Open, OrderStatus.Paid };
        var lines = new List<string>();
        var orders = await db.Orders.ToListAsync();
        var orderIds = orders.Select(order => order.Id).Distinct().ToList();
        var lineCountsByOrderId = await db.Lines
            .Where(l => orderIds.Contains(l.OrderId))
            .GroupBy(l => l.OrderId)
            .Select(g => new { g.Key, Count = g.Count() })
            .ToDictionaryAsync(g => g.Key, g => g.Count);
        foreach (var order in orders)
        {
            if (wanted.Contains(order.Status)) lines.Add($"{order.Number} {lineCountsByOrderId.GetValueOrDefault(order.Id)}");
        }

        return lines;
    }
}
