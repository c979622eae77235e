// case: An entity of each group is brought
// fact: L11
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static IEnumerable<string> Run(ShopContext db)
    {
        foreach (var order in db.Orders.Include(o => o.Customer).GroupBy(o => o.Status).Select(g => g.OrderBy(o => o.Id).First()).ToList())
            yield return $"{order.Number} {order.Customer.Name}";
    }
}
