// case: The second Include is added in a statement of its own
// model: PlainShop
// option: onetrip.query_splitting = single
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static IEnumerable<string> Run(ShopContext db)
    {
        IQueryable<Order> query = db.Orders.Include(o => o.Lines);
        query = query.Include(o => o.Tags);
        foreach (var order in {|OT3001:query|}) yield return $"{order.Number}: {order.Lines.Count} lines, {string.Join(' ', order.Tags.Select(t => t.Name).Order())}";
    }
}
