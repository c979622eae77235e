// case: Filter and order run in memory, after ToList
// fact: C1, C4
// model: Shop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        var orders = await db.Orders.ToListAsync();
        return orders
            .Where(o => o.Status == OrderStatus.Paid)
            .OrderBy(o => {|OT1001:o.Customer|}.Name)
            .ThenBy(o => o.Number)
            .Select(o => o.Number)
            .ToList();
    }
}
