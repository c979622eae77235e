// case: A page is taken in the order of the key
// model: PlainShop
// option: onetrip.query_splitting = single
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static IEnumerable<string> Run(ShopContext db)
    {
        var orders = db.Orders.Include(o => o.Lines).Include(o => o.Tags).OrderBy(o => o.CustomerId).ThenBy(o => o.Id).Skip(0).Take(5).{|OT3001:ToList|}();
        foreach (var order in orders) yield return $"{order.Number}: {order.Lines.Count} lines, {string.Join(' ', order.Tags.Select(t => t.Name).Order())}";
    }
}
