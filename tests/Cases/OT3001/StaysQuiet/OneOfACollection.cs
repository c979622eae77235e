// case: Of one collection a single element is taken
// fact: L6
// model: PlainShop
// option: onetrip.query_splitting = single
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static IEnumerable<string> Run(ShopContext db) =>
        db.Orders.Include(o => o.Lines.OrderBy(l => l.Id).Take(1)).Include(o => o.Tags).ToList().Select(o => $"{o.Number}: {o.Lines.Count} {o.Tags.Count}");
}
