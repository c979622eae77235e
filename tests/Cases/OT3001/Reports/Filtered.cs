// case: A filter makes one of them shorter
// fact: L6
// model: PlainShop
// option: onetrip.query_splitting = single
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static IEnumerable<string> Run(ShopContext db)
    {
        var orders = db.Orders.Include(o => o.Lines.Where(l => l.Quantity > 2)).Include(o => o.Tags).{|OT3001:ToList|}();
        foreach (var order in orders) yield return $"{order.Number}: {order.Lines.Count} lines, {string.Join(' ', order.Tags.Select(t => t.Name).Order())}";
    }
}
