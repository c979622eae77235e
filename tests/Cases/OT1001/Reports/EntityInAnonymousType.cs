// case: The projection keeps the entity beside a value
// fact: L11
// model: Shop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<IEnumerable<string>> Run(ShopContext db)
    {
        var rows = await db.Orders
            .Where(o => o.Status != OrderStatus.Sent)
            .Select(o => new { Order = o, Pieces = o.Lines.Sum(l => l.Quantity) })
            .ToListAsync();
        return rows.Select(r => $"{r.Order.Number}: {r.Pieces} for {{|OT1001:r.Order.Customer|}.Name}");
    }
}
