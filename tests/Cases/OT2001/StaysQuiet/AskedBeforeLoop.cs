// case: One query before the loop, and a dictionary in it
// fact: C6
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        var orders = await db.Orders.ToListAsync();
        var ids = orders.Select(o => o.CustomerId).Distinct().ToList();
        var customers = await db.Customers.Where(c => ids.Contains(c.Id)).ToDictionaryAsync(c => c.Id);
        var all = await db.Customers.AsNoTracking().ToListAsync();
        var lines = db.Lines.AsNoTracking().ToLookup(l => l.OrderId);
        return orders.Select(o => $"{customers[o.CustomerId].Name} {all.FirstOrDefault(c => c.Id == o.CustomerId)?.Name} {lines[o.Id].Count()} {all.Where(c => c.Id == o.CustomerId).Select(c => c.Name).ToList().Count}").ToList();
    }
}
