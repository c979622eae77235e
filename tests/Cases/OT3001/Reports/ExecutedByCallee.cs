// case: Another method executes the query
// model: PlainShop
// option: onetrip.query_splitting = single
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static IEnumerable<string> Run(ShopContext db) =>
        {|OT3001:Rows|}(db.Orders.Include(o => o.Lines).Include(o => o.Tags)).Select(o => $"{o.Number}: {o.Lines.Count} {o.Tags.Count}");

    static List<T> Rows<T>(IQueryable<T> query)
        where T : class => query.AsNoTracking().ToList();
}
