// case: The other way of an included reference: fix-up fills the collection, and does not flag it as loaded
// fact: L12, L18
// model: Shop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        var orders = await db.Orders.Include(o => o.Customer).ToListAsync();
        return orders.Select(o => $"{o.Number}: one of {{|OT1001:o.Customer.Orders|}.Count}").ToList();
    }
}
