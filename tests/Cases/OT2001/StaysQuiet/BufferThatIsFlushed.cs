// case: Elements are gathered in a list that is asked for when it is full
// fact: C6
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    const int Size = 100;

    public static async Task<List<string>> Run(ShopContext db)
    {
        var lines = new List<string>();
        var buffer = new List<int>(Size);
        foreach (var id in await db.Orders.Select(o => o.Id).ToListAsync())
        {
            buffer.Add(id);
            if (buffer.Count < Size) continue;
            lines.AddRange(await ReadAsync(db, buffer));
            buffer.Clear();
        }

        lines.AddRange(await ReadAsync(db, buffer));
        return lines;
    }

    static Task<List<string>> ReadAsync(ShopContext db, List<int> ids) => db.Orders.Where(o => ids.Contains(o.Id)).Select(o => o.Number).ToListAsync();
}
