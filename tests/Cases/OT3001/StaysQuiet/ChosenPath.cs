// case: One of two collections is included, as the page is asked for
// model: PlainShop
// option: onetrip.query_splitting = single
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static IEnumerable<string> Run(ShopContext db)
    {
        var path = db.Orders.Any(o => o.Id > 1000) ? "Lines" : "Tags";
        foreach (var order in db.Orders.Include(path).ToList()) yield return $"{order.Number} {order.Lines.Count + order.Tags.Count}";
    }
}
