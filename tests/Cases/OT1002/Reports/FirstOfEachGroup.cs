// case: The first of each group, which the server selects
// fact: L11
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        var latest = await db.Orders
            .GroupBy(o => o.CustomerId)
            .Select(g => g.OrderByDescending(o => o.PlacedOn).First())
            .ToListAsync();
        return latest.Select(o => $"{o.Number}: {{|OT1002:o.Lines|}.Count} lines").ToList();
    }
}
