// case: Another Include goes on from what it names
// fact: L4
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static IEnumerable<string> Run(ShopContext db)
    {
        foreach (var order in db.Orders.{|OT3002:Include|}(o => o.Customer).Include(o => o.Customer).ThenInclude(c => c.Region).ToList())
            yield return $"{order.Number} {order.Customer.Region.Name}";
    }
}
