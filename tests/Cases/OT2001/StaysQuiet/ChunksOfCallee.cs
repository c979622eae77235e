// case: What is asked for in chunks is called for each element
// fact: C6
// model: PlainShop
// grows: each order is asked for in chunks of its own
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        var lines = new List<string>();
        foreach (var order in await db.Orders.Include(o => o.Lines).OrderBy(o => o.Id).ToListAsync())
        {
            lines.Add($"{order.Number}: {await CountAsync(db, order.Lines.Select(l => l.Id).ToList())}");
        }

        return lines;
    }

    static async Task<int> CountAsync(ShopContext db, List<int> ids)
    {
        var count = 0;
        foreach (var chunk in ids.Chunk(500)) count += await db.Lines.CountAsync(l => chunk.Contains(l.Id));
        return count;
    }
}
