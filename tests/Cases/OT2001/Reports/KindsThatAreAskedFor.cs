// case: Elements are told apart by kind, and each asks for rows of its own
// model: PlainShop
// repair: none
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        var lines = new List<string>();
        foreach (var order in await db.Orders.OrderBy(o => o.Id).ToListAsync())
        {
            if (order.Status == OrderStatus.Open)
            {
                var own = db.Lines.Where(l => l.OrderId == order.Id);
                lines.Add($"{order.Number}: {await {|OT2001:own.CountAsync|}()}");
            }
            else if (order.Status == OrderStatus.Paid)
            {
                var sent = db.Shipments.Where(s => s.OrderId == order.Id);
                lines.Add($"{order.Number}: {await {|OT2001:sent.CountAsync|}()}");
            }
        }

        return lines;
    }
}
