// case: A variable before the loop is filled by the first element that needs it
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        List<string>? regions = null;
        Dictionary<int, string>? names = null;
        var lines = new List<string>();
        foreach (var order in await db.Orders.ToListAsync())
        {
            if (regions == null) regions = await db.Regions.Select(r => r.Name).ToListAsync();
            names ??= await db.Customers.ToDictionaryAsync(c => c.Id, c => c.Name);
            lines.Add($"{names[order.CustomerId]} {regions.Count}");
        }

        return lines;
    }
}
