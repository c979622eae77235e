// case: The Includes stand in the source of a query expression
// model: PlainShop
// option: onetrip.query_splitting = single
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static IEnumerable<string> Run(ShopContext db)
    {
        var orders = (from o in db.Orders.Include(o => o.Lines).Include(o => o.Tags).AsSplitQuery()
                      where o.Lines.Any()
                      orderby o.Number
                      select o).ToList();
        foreach (var order in orders) yield return $"{order.Number}: {order.Lines.Count} lines, {string.Join(' ', order.Tags.Select(t => t.Name).Order())}";
    }
}
