// case: The keys are asked for in chunks
// fact: C6
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        var ids = await db.Orders.Select(o => o.Id).ToListAsync();
        var lines = new List<string>();
        foreach (var chunk in ids.Chunk(100))
        {
            lines.AddRange(await db.Orders.Where(o => chunk.Contains(o.Id)).Select(o => o.Number).ToListAsync());
        }

        foreach (var batch in Batches(ids, 100))
        {
            lines.Add($"{await db.Lines.CountAsync(l => batch.Contains(l.OrderId))}");
        }

        return lines;
    }

    static IEnumerable<List<int>> Batches(List<int> all, int size)
    {
        for (var i = 0; i < all.Count; i += size) yield return all.GetRange(i, Math.Min(size, all.Count - i));
    }
}
