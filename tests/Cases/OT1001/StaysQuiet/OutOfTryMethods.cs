// case: Methods that try hand included entities out, found or not
// fact: L3, L22
// model: Shop
using System.Diagnostics.CodeAnalysis;
using Microsoft.EntityFrameworkCore;
using Shop;

public class Orders(ShopContext db)
{
    readonly Dictionary<OrderStatus, List<Order>> known = [];

    public bool TryGet(OrderStatus status, [NotNullWhen(true)] out List<Order>? orders)
    {
        if (known.TryGetValue(status, out orders)) return true;
        orders = db.Orders.Include(o => o.Customer).Where(o => o.Status == status).ToList();
        if (orders.Count == 0)
        {
            orders = null;
            return false;
        }

        known[status] = orders;
        return true;
    }

    public void AddTo(ref List<Order>? orders) => orders ??= db.Orders.Include(o => o.Shipment).ThenInclude(s => s!.Carrier).ToList();
}

public static class Page
{
    public static IEnumerable<string> Run(ShopContext db)
    {
        var orders = new Orders(db);
        if (orders.TryGet(OrderStatus.Paid, out var paid))
            foreach (var order in paid) yield return order.Customer.Name;
        List<Order>? all = null;
        orders.AddTo(ref all);
        foreach (var order in all!) yield return order.Shipment?.Carrier.Name ?? "";
    }
}
