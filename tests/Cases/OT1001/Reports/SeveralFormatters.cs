// case: Each of the classes behind an interface reads a reference of the element
// fact: C4
// model: Shop
using Shop;

public interface IOrderFormatter
{
    string Format(Order order);
}

public sealed class ShortFormatter : IOrderFormatter
{
    public string Format(Order order) => $"{order.Number} {order.Customer.Name}";
}

public sealed class LongFormatter(string prefix) : IOrderFormatter
{
    public string Format(Order order)
    {
        var customer = order.Customer;
        return $"{prefix} {order.Number} of {order.PlacedOn} for {customer.Name}";
    }
}

public class OrderList(ShopContext db, IOrderFormatter formatter)
{
    public static List<string> Run(ShopContext db) => [.. new OrderList(db, new ShortFormatter()).Lines(), .. new OrderList(db, new LongFormatter("Order")).Lines()];

    List<string> Lines()
    {
        var lines = new List<string>();
        foreach (var order in db.Orders.OrderBy(o => o.Id).ToList()) lines.Add({|OT1001:formatter.Format|}(order));
        return lines;
    }
}
