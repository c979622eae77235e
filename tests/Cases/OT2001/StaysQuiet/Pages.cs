// case: The rows are read page by page
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
        var last = 0;
        while (true)
        {
            var page = await db.Orders.Where(o => o.Id > last).OrderBy(o => o.Id).Take(Size).ToListAsync();
            lines.AddRange(page.Select(o => o.Number));
            if (page.Count < Size) break;
            last = page[^1].Id;
        }

        List<Order> more;
        var number = 0;
        do
        {
            more = db.Orders.OrderBy(o => o.Id).Skip(number++ * Size).Take(Size).ToList();
            foreach (var order in more) lines.Add(order.Number);
        }
        while (more.Count == Size);

        for (var skip = 0; skip < await db.Orders.CountAsync(); skip += Size)
        {
            lines.AddRange(await db.Orders.OrderBy(o => o.Id).Skip(skip).Take(Size).Select(o => o.Number).ToListAsync());
        }

        return lines;
    }
}
