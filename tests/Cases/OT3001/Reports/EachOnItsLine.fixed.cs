// case: The Includes stand on lines of their own
// model: PlainShop
// option: onetrip.query_splitting = single
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<IEnumerable<string>> Run(ShopContext db)
    {
        var orders = await db.Orders
            .AsNoTracking()
            .Include(o => o.Lines)
                .ThenInclude(l => l.Product)
            .Include(o => o.Tags) // to filter by
            .AsSplitQuery()
            .OrderBy(o => o.Number)
            .ToListAsync();
        return orders.Select(o => $"{o.Number}: {o.Lines.Sum(l => l.Product.Id)} {o.Tags.Count}");
    }
}
