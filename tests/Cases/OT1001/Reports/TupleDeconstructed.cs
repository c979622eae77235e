// case: The elements travel in tuples, which the loop takes apart
// fact: C1
// model: Shop
using Shop;

public static class Page
{
    public static IEnumerable<string> Run(ShopContext db)
    {
        var orders = db.Orders.OrderBy(o => o.Id).ToList();
        foreach (var (order, position) in orders.Select((o, i) => (o, i + 1)))
        {
            yield return $"{position}. {{|OT1001:order.Customer|}.Name}";
        }
    }
}
