// case: The Include stands in the source of a query expression that brings no entity
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static IEnumerable<string> Run(ShopContext db)
    {
        var rows = from o in db.Orders.{|OT3002:Include|}(o => o.Customer)
                   where o.Id > 1
                   select new { o.Number, Customer = o.Customer.Name };
        foreach (var row in rows) yield return $"{row.Number} {row.Customer}";
    }
}
