// case: The projection brings the entity itself
// fact: L11
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static IEnumerable<string> Run(ShopContext db)
    {
        foreach (var row in db.Orders.Include(o => o.Customer).Select(o => new { Order = o, o.Number }).ToList())
            yield return $"{row.Number} {row.Order.Customer.Name}";
    }
}
