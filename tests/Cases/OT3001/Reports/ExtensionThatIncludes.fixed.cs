// case: An extension method includes both
// model: PlainShop
// option: onetrip.query_splitting = single
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Including
{
    public static IQueryable<Order> WithAll(this IQueryable<Order> orders) => orders.Include(o => o.Lines).Include(o => o.Tags);
}

public static class Page
{
    public static IEnumerable<string> Run(ShopContext db) =>
        db.Orders.AsSplitQuery().Where(o => o.Id < 9).WithAll().ToList().Select(o => $"{o.Number}: {o.Lines.Count} {o.Tags.Count}");
}
