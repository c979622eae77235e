// case: The variable's type is IEnumerable, so that the filter runs in memory
// fact: C2
// model: Shop
using Shop;

public static class Page
{
    public static List<string> Run(ShopContext db)
    {
        IEnumerable<Order> orders = db.Orders;
        return orders.Where(o => {|OT1001:o.Customer|}.Name != "Customer 1").Select(o => o.Number).ToList();
    }
}
