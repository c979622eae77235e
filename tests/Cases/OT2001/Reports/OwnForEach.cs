// case: An extension of the application calls a delegate for each element
// model: PlainShop
// repair: none
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
        db.Customers.ToList().Each(c => lines.Add($"{c.Name} {{|OT2001:db.Orders.Count|}(o => o.CustomerId == c.Id)}"));
        return lines;
    }
}
