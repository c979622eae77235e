// case: What the application calls its modules are rows
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        var lines = new List<string>();
        var modules = await db.Orders.OrderBy(o => o.Id).ToListAsync();
        var moduleIds = modules.Select(module => module.Id).Distinct().ToList();
        var lineCountsByOrderId = await db.Lines
            .Where(l => moduleIds.Contains(l.OrderId))
            .GroupBy(l => l.OrderId)
            .Select(g => new { g.Key, Count = g.Count() })
            .ToDictionaryAsync(g => g.Key, g => g.Count);
        foreach (var module in modules) lines.Add($"{module.Number}: {lineCountsByOrderId.GetValueOrDefault(module.Id)}");
        return lines;
    }
}
