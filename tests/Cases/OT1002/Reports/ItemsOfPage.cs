// case: A page of one's own has the entities as its items, and a reference of each is read
// fact: L19
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public interface IPage<out T>
{
    IReadOnlyList<T> Items { get; }

    int Total { get; }
}

public sealed class PageOf<T> : IPage<T>
{
    public required IReadOnlyList<T> Items { get; init; }

    public int Total { get; init; }
}

public static class Paging
{
    public static async Task<IPage<T>> ToPageAsync<T>(this IQueryable<T> query, int index, int size) => new PageOf<T>
    {
        Total = await query.CountAsync(),
        Items = await query.Skip(index * size).Take(size).ToListAsync(),
    };
}

public static class Listing
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        var page = await db.Orders.Include(o => o.Lines).OrderBy(o => o.Id).ToPageAsync(0, 2);
        var lines = new List<string>();
        foreach (var order in page.Items) lines.Add($"{order.Lines.Count} of {page.Total} {{|OT1002:order.Shipment|}?.Code}");
        return lines;
    }
}
