// case: The same path is named by a text twice
// fact: L5
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static IEnumerable<string> Run(ShopContext db)
    {
        foreach (var order in db.Orders.Include("Customer.Region").{|OT3002:Include|}("Customer").ToList()) yield return $"{order.Number} {order.Customer.Region.Name}";
    }
}
