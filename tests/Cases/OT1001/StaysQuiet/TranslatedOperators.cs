// case: Every lambda is translated: filters, orders, groups, aggregates
// fact: T1, L11d
// model: Shop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        var numbers = await db.Orders
            .Where(o => o.Customer.Region.Manager!.Name != "Nobody" && o.Lines.Any(l => l.Product.Category.Name != ""))
            .OrderBy(o => o.Customer.Region.Name).ThenBy(o => o.Lines.Count)
            .Select(o => o.Number)
            .ToListAsync();
        var any = await db.Lines.AnyAsync(l => l.Order.Customer.Name == "Customer 1");
        var all = db.Lines.All(l => l.Product.Category.Name != "");
        var sum = await db.Orders.SumAsync(o => o.Lines.Count);
        var max = db.Customers.Max(c => c.Orders.Count);
        var count = await db.Orders.CountAsync(o => o.Customer.Referrer!.Name != null);
        var first = await db.Orders.Where(o => o.Shipment != null).OrderBy(o => o.Shipment!.Carrier.Name).Select(o => o.Number).FirstAsync();
        var byRegion = await db.Orders.GroupBy(o => o.Customer.Region.Name).Select(g => new { Region = g.Key, Count = g.Count(), Last = g.Max(o => o.Customer.Name) }).ToListAsync();
        foreach (var region in byRegion) numbers.Add($"{region.Region} {region.Count} {region.Last}");
        return [.. numbers, $"{any} {all} {sum} {max} {count} {first}"];
    }
}
