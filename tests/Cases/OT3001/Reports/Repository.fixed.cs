// case: A repository hands out a query with one collection, and another method adds one
// model: PlainShop
// option: onetrip.query_splitting = single
using Microsoft.EntityFrameworkCore;
using Shop;

public class Orders(ShopContext db)
{
    public IQueryable<Order> All() => db.Orders.Include(o => o.Lines).AsSplitQuery();

    public Task<List<Order>> WithTags() => All().Include(o => o.Tags).ToListAsync();
}

public static class Page
{
    public static async Task<IEnumerable<string>> Run(ShopContext db) =>
        (await new Orders(db).WithTags()).Select(o => $"{o.Number}: {o.Lines.Count} {o.Tags.Count}");
}
