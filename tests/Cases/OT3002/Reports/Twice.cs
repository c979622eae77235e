// case: The same navigation is included twice
// fact: L4
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static IEnumerable<string> Run(ShopContext db)
    {
        foreach (var order in db.Orders.Include(o => o.Customer).{|OT3002:Include|}(o => o.Customer).ToList())
            yield return $"{order.Number} {order.Customer.Name}";
    }
}
