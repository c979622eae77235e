// case: A navigation that a derived type declares is read of those elements that are of it
// fact: L3, L17
// model: Shop
using Shop;

public static class Page
{
    public static IEnumerable<string> Run(ShopContext db)
    {
        foreach (var order in db.Orders.ToList())
        {
            if (order is RushOrder rush) yield return $"{order.Number} by {{|OT1001:rush.Courier|}?.Name}";
        }
    }
}
