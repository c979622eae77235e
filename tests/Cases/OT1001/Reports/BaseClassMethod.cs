// case: A method of the base class loops over what a method of the derived class queries
// fact: C4
// model: Shop
using Shop;

public static class Page
{
    public static IEnumerable<string> Run(ShopContext db) => new PaidOrders(db).Lines();
}

public abstract class Report
{
    protected static IEnumerable<string> Names(IEnumerable<Order> orders)
    {
        foreach (var order in orders) yield return $"{order.Number} for {order.Customer.Name}";
    }
}

public class PaidOrders(ShopContext db) : Report
{
    public IEnumerable<string> Lines() => {|OT1001:Names|}(db.Orders.Where(o => o.Status == OrderStatus.Paid).ToList());
}
