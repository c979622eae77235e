// case: One of the collections is included on some ways only
// model: PlainShop
// option: onetrip.query_splitting = single
// grows: whether both are included is not known
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static IEnumerable<string> Run(ShopContext db)
    {
        IQueryable<Order> query = db.Orders.Include(o => o.Lines);
        if (db.Orders.Count() > 2) query = query.Include(o => o.Tags);
        foreach (var order in query.ToList()) yield return $"{order.Number}: {order.Lines.Count} lines, {string.Join(' ', order.Tags.Select(t => t.Name).Order())}";
    }
}
