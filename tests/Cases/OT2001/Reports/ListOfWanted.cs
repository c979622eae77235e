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
        foreach (var order in await db.Orders.ToListAsync())
        {
            if (wanted.Contains(order.Status)) lines.Add($"{order.Number} {await {|OT2001:db.Lines.CountAsync|}(l => l.OrderId == order.Id)}");
        }

        return lines;
    }
}
