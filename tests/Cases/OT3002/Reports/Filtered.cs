// case: A filtered Include before a projection
// fact: L6, L11
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static IEnumerable<string> Run(ShopContext db)
    {
        foreach (var row in db.Orders.{|OT3002:Include|}(o => o.Lines.Where(l => l.Quantity > 3)).Select(o => new { o.Number, o.Lines.Count }).ToList())
            yield return $"{row.Number} {row.Count}";
    }
}
