// case: An included entity is a member of the projected object
// fact: L11
// model: Shop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        var rows = await db.Orders.Include(o => o.Customer).Select(o => new { Order = o, Count = o.Lines.Count }).Where(x => x.Count > 0).ToListAsync();
        return rows.Select(r => $"{r.Order.Customer.Name} {r.Count}").ToList();
    }
}
