// case: An iterator of the same class yields the entities
// fact: C4
// model: Shop
using Shop;

public static class Page
{
    public static IEnumerable<string> Run(ShopContext db)
    {
        foreach (var order in Large(db)) yield return $"{order.Number} for {{|OT1001:order.Customer|}.Name}";
    }

    static IEnumerable<Order> Large(ShopContext db)
    {
        foreach (var order in db.Orders.AsEnumerable())
        {
            if (order.Id > 1) yield return order;
        }
    }
}
