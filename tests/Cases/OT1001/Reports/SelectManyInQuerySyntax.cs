// case: A second from clause goes through a collection
// fact: L11, T4
// model: Shop
using Shop;

public static class PickingList
{
    public static IEnumerable<string> Run(ShopContext db)
    {
        var lines = from order in db.Orders
                    from line in order.Lines
                    where order.Status == OrderStatus.Paid && line.Quantity > 1
                    select line;
        return lines.ToList().Select(l => $"{l.Quantity} × {{|OT1001:l.Product|}.Name}");
    }
}
