// case: A while loop drains a queue that the query has filled
// fact: C1
// model: Shop
using Shop;

public static class Page
{
    public static List<string> Run(ShopContext db)
    {
        var waiting = new Queue<Order>(db.Orders.Where(o => o.Status == OrderStatus.Open).OrderBy(o => o.PlacedOn));
        var names = new List<string>();
        while (waiting.TryDequeue(out var order)) names.Add({|OT1001:order.Customer|}.Name);
        return names;
    }
}
