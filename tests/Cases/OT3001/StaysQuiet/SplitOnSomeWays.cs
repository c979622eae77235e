// case: Who calls says whether the query is split
// model: PlainShop
// option: onetrip.query_splitting = single
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static IEnumerable<string> Run(ShopContext db)
    {
        var query = db.Orders.Include(o => o.Lines).Include(o => o.Tags).AsQueryable();
        if (db.Orders.Count() > 2) query = query.AsSplitQuery();
        foreach (var order in query.ToList()) yield return $"{order.Number}: {order.Lines.Count} lines, {string.Join(' ', order.Tags.Select(t => t.Name).Order())}";
    }
}
