// case: A property returns the query
// fact: L1
// model: Shop
using Shop;

public class OrderBoard(ShopContext db)
{
    IQueryable<Order> Open => db.Orders.Where(o => o.Status == OrderStatus.Open);

    public static List<string> Run(ShopContext db) => new OrderBoard(db).Names();

    List<string> Names()
    {
        var names = new List<string>();
        foreach (var order in Open.OrderBy(o => o.PlacedOn).ToList()) names.Add({|OT1001:order.Customer|}.Name);
        return names;
    }
}
