// case: Of a reference the key is read, and the name
// model: Shop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static IEnumerable<string> Run(ShopContext db)
    {
        foreach (var order in db.Orders.ToList()) yield return $"{{|OT1001:order.Customer|}.Id} {order.Customer.Name}";
    }
}
