// case: An extension calls a delegate for each element, and the delegate looks into a list
// model: PlainShop
// file: Sequences.cs
public static class Sequences
{
    public static void Each<T>(this IEnumerable<T> elements, Action<T> act)
    {
        foreach (var element in elements) act(element);
    }
}

// file: Page.cs
using Shop;

public static class Page
{
    public static List<string> Run(ShopContext db)
    {
        var lines = new List<string>();
        var orders = db.Orders.ToList();
        db.Customers.Each(c => lines.Add($"{c.Name} {orders.Count(o => o.CustomerId == c.Id)}"));
        return lines;
    }
}
