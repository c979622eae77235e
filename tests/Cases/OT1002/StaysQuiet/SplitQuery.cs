// case: A query is split; it loads the same
// fact: L26
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        var orders = await db.Orders.Include(o => o.Lines).Include(o => o.Tags).OrderBy(o => o.Id).AsSplitQuery().ToListAsync();
        return orders.Select(o => $"{o.Number}: {o.Lines.Count} {o.Tags.Count}").ToList();
    }
}
