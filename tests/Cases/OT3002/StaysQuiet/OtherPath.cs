// case: Two Includes begin the same and end elsewhere
// fact: L4
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static IEnumerable<string> Run(ShopContext db)
    {
        foreach (var order in db.Orders.Include(o => o.Customer).ThenInclude(c => c.Region).Include(o => o.Customer).ThenInclude(c => c.Referrer).ToList())
            yield return $"{order.Customer.Region.Name} {order.Customer.Referrer?.Name}";
    }
}
