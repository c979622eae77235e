// case: A lambda is passed to a method of one's own, which calls it for each element
// fact: C4
// model: Shop
using Shop;

public static class Page
{
    public static List<string> Run(ShopContext db)
    {
        var names = new List<string>();
        ForAll(db.Orders.ToList(), o => names.Add({|OT1001:o.Customer|}.Name));
        return names;
    }

    static void ForAll(IEnumerable<Order> orders, Action<Order> act)
    {
        foreach (var order in orders) act(order);
    }
}
