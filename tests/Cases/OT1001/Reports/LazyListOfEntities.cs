// case: A Lazy holds the entities, and a reference of each is read
// fact: L19
// model: Shop
using Shop;

public class OrderCache
{
    readonly Lazy<List<Order>> orders;

    public OrderCache(ShopContext db) => orders = new Lazy<List<Order>>(() => db.Orders.OrderBy(o => o.Id).ToList());

    public static List<string> Run(ShopContext db) => new OrderCache(db).{|OT1001:Lines|}();

    List<string> Lines()
    {
        var lines = new List<string>();
        foreach (var order in orders.Value) lines.Add($"{order.Number} for {order.Customer.Name}");
        return lines;
    }
}
