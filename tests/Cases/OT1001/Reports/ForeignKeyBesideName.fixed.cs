// case: Of a reference the key is read, and the name
// model: Shop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static IEnumerable<string> Run(ShopContext db)
    {
        foreach (var order in db.Orders.Include(o => o.Customer).ToList()) yield return $"{order.Customer.Id} {order.Customer.Name}";
    }
}
