// case: The query includes a derived type's navigation, and not the one that is read
// fact: L3
// model: Shop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static IEnumerable<string> Run(ShopContext db)
    {
        foreach (var order in db.Orders.Include(o => ((RushOrder)o).Courier).ToList())
        {
            yield return $"{(order as RushOrder)?.Courier?.Name} for {{|OT1001:order.Customer|}.Name}";
        }
    }
}
