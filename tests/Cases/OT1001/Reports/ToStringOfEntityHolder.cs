// case: A class keeps the entity, and its ToString reads a reference of it
// fact: C5
// model: Shop
using Shop;

public static class Page
{
    public static List<string> Run(ShopContext db)
    {
        var texts = new List<string>();
        foreach (var order in db.Orders.ToList()) texts.Add(new OrderText(order).{|OT1001:ToString|}());
        return texts;
    }
}

public class OrderText(Order order)
{
    public override string ToString() => $"{order.Number} for {order.Customer.Name}";
}
