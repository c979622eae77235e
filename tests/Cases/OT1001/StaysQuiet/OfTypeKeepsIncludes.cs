// case: OfType keeps what was included of the base type
// fact: L10
// model: Shop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static IEnumerable<string> Run(ShopContext db)
    {
        foreach (var order in db.Orders.Include(o => o.Customer).OfType<RushOrder>().Include(r => r.Courier).ToList())
        {
            yield return $"{order.Customer.Name} {order.Courier?.Name}";
        }
    }
}
