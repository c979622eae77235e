// case: A dictionary of names is built in memory
// fact: C1, C4
// model: Shop
using Shop;

public static class Page
{
    public static IEnumerable<string> Run(ShopContext db)
    {
        var orders = db.Orders.ToList();
        var names = orders.ToDictionary(o => o.Number, o => {|OT1001:o.Customer|}.Name);
        return names.Select(n => $"{n.Key}: {n.Value}");
    }
}
