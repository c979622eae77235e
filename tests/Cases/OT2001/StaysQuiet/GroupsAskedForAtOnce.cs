// case: All elements of a group are asked for by one query
// model: PlainShop
// grows: one query is sent for each group, not for each order
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        var orders = await db.Orders.OrderBy(o => o.Id).ToListAsync();
        var lines = new List<string>();
        foreach (var month in orders.GroupBy(o => o.Id / 2))
        {
            var ids = month.Select(o => o.Id).ToArray();
            lines.Add($"{month.Key}: {await db.Lines.CountAsync(l => ids.Contains(l.OrderId))}");
            var sent = db.Lines.Where(l => month.Select(o => o.Id).Contains(l.OrderId) && l.Quantity > 1);
            lines.Add($"{await sent.CountAsync()}");
        }

        return lines;
    }
}
