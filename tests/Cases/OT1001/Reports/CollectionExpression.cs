// case: A collection expression spreads the query
// fact: C1
// model: Shop
using Shop;

public static class Page
{
    public static IEnumerable<string> Run(ShopContext db)
    {
        Order[] orders = [.. db.Orders.Where(o => o.Status == OrderStatus.Paid)];
        foreach (var order in orders) yield return {|OT1001:order.Customer|}.Name;
    }
}
