// case: What belongs to each element is asked for in chunks
// model: PlainShop
// grows: each list of keys is asked for in chunks of its own
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        var kinds = new List<(string Name, List<int> Ids)>();
        foreach (var order in await db.Orders.Include(o => o.Lines).OrderBy(o => o.Id).ToListAsync()) kinds.Add((order.Number, order.Lines.Select(l => l.Id).ToList()));
        var lines = new List<string>();
        foreach (var kind in kinds)
        {
            foreach (var chunk in kind.Ids.Chunk(100)) lines.Add($"{kind.Name}: {await db.Lines.CountAsync(l => chunk.Contains(l.Id) && l.Quantity > 1)}");
        }

        return lines;
    }
}
