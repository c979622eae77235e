// case: A page is taken in an order that may leave two rows equal
// model: PlainShop
// option: onetrip.query_splitting = single
// repair: none
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static IEnumerable<string> Run(ShopContext db)
    {
        var orders = db.Orders.Include(o => o.Lines).Include(o => o.Tags).OrderBy(o => o.CustomerId).Skip(0).Take(5).{|OT3001:ToList|}();
        foreach (var order in orders) yield return $"{order.Number}: {order.Lines.Count} lines, {string.Join(' ', order.Tags.Select(t => t.Name).Order())}";
    }
}
