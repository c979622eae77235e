// case: A local function reads a reference of the element that it gets
// fact: C4
// model: Shop
using Shop;

public static class Page
{
    public static List<string> Run(ShopContext db)
    {
        var orders = db.Orders.ToList();
        return orders.Select(o => Text(o)).ToList();

        string Text(Order order) => $"{order.Number} for {{|OT1001:order.Customer|}.Name}";
    }
}
