// case: A method with a body in an interface reads a reference of each element
// fact: C4
// model: Shop
using Shop;

public static class Page
{
    public static IEnumerable<string> Run(ShopContext db)
    {
        ILabels labels = new Labels();
        foreach (var order in db.Orders.ToList()) yield return {|OT1001:labels.Of|}(order);
    }
}

public interface ILabels
{
    string Of(Order order) => $"{order.Number} for {order.Customer.Name}";
}

public class Labels : ILabels;
