// case: A list is filled with some of the entities, and gone through
// fact: C1
// model: Shop
using Shop;

public static class Page
{
    public static IEnumerable<string> Run(ShopContext db)
    {
        var late = new List<Order>();
        foreach (var order in db.Orders.ToList())
        {
            if (order.PlacedOn < new DateOnly(2027, 1, 1)) late.Add(order);
        }

        foreach (var order in late) yield return {|OT1001:order.Customer|}.Name;
    }
}
