// case: Groups are counted
// fact: L11c
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static IEnumerable<string> Run(ShopContext db)
    {
        foreach (var row in db.Orders.{|OT3002:Include|}(o => o.Customer).GroupBy(o => o.Customer.Name).Select(g => new { g.Key, Orders = g.Count(), Last = g.Max(o => o.PlacedOn) }).ToList())
            yield return $"{row.Key} {row.Orders} {row.Last}";
    }
}
