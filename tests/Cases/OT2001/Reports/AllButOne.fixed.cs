// case: A query is executed for every element but the one that is given, and for those of a kind
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    const int None = 0;

    public static async Task<string> Run(ShopContext db)
    {
        var ids = await db.Orders.OrderBy(o => o.Id).Select(o => o.Id).ToListAsync();
        var own = ids[0];
        var lines = 0;
        var lineCountsByOrderId = await db.Lines
            .Where(l => ids.Contains(l.OrderId))
            .GroupBy(l => l.OrderId)
            .Select(g => new { g.Key, Count = g.Count() })
            .ToDictionaryAsync(g => g.Key, g => g.Count);
        foreach (var id in ids)
            if (id != own) lines += lineCountsByOrderId.GetValueOrDefault(id);
        var lineCountsByOrderId2 = await db.Lines
            .Where(l => ids.Contains(l.OrderId))
            .GroupBy(l => l.OrderId)
            .Select(g => new { g.Key, Count = g.Count() })
            .ToDictionaryAsync(g => g.Key, g => g.Count);
        foreach (var id in ids)
            if (id * 0 == None) lines += lineCountsByOrderId2.GetValueOrDefault(id);
        return $"{lines}";
    }
}
