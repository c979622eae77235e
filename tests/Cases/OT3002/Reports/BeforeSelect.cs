// case: A projection brings no entity
// fact: L11
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static IEnumerable<string> Run(ShopContext db)
    {
        foreach (var row in db.Orders.{|OT3002:Include|}(o => o.Customer).Select(o => new { o.Number, o.Customer.Name }).ToList())
            yield return $"{row.Number} {row.Name}";
    }
}
