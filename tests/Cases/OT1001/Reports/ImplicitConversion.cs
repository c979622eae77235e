// case: An implicit conversion reads a reference of each element
// fact: C3
// model: Shop
using Shop;

public static class Page
{
    public static List<OrderText> Run(ShopContext db)
    {
        var texts = new List<OrderText>();
        foreach (var order in db.Orders.ToList()) texts.Add({|OT1001:order|});
        return texts;
    }
}

public class OrderText(string text)
{
    public static implicit operator OrderText(Order order) => new($"{order.Number} for {order.Customer.Name}");

    public override string ToString() => text;
}
