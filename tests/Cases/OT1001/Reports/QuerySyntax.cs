// case: The query is written in query syntax
// fact: L9, T4
// model: Shop
using Shop;

public static class Page
{
    public static IEnumerable<string> Run(ShopContext db)
    {
        var open =
            from order in db.Orders
            where order.Status == OrderStatus.Open
            orderby order.PlacedOn descending, order.Customer.Name
            select order;
        foreach (var order in open) yield return $"{order.Number} for {{|OT1001:order.Customer|}.Name}";
    }
}
