// case: A computed property of the included entity reads one further reference
// fact: C3, L4
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static IEnumerable<string> Run(ShopContext db)
    {
        foreach (var order in db.Orders.Include(o => o.Customer).Where(o => o.Status == OrderStatus.Sent).ToList())
        {
            yield return $"{order.Number} for {{|OT1002:order.Customer.Label|}}";
        }
    }
}
