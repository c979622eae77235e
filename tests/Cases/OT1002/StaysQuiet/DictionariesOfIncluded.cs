// case: Dictionaries filled by their index, an initializer and a method hold included entities
// fact: L3
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static IEnumerable<string> Run(ShopContext db)
    {
        var byNumber = new Dictionary<string, Order>();
        foreach (var order in db.Orders.AsNoTracking().Include(o => o.Customer).ToList()) byNumber[order.Number] = order;
        foreach (var (number, order) in byNumber) yield return $"{number} for {order.Customer.Name}";
        yield return byNumber["O-1"].Customer.Name;
        if (byNumber.TryGetValue("O-2", out var second)) yield return second.Customer.Name;
        var firsts = new Dictionary<string, Order> { ["first"] = db.Orders.AsNoTracking().Include(o => o.Shipment).OrderBy(o => o.Id).First(), ["last"] = db.Orders.AsNoTracking().Include(o => o.Shipment).OrderBy(o => o.Id).Last() };
        foreach (var pair in firsts) yield return $"{pair.Key} {pair.Value.Shipment?.Code}";
        var byStatus = new SortedDictionary<OrderStatus, List<Order>>();
        foreach (var order in db.Orders.AsNoTracking().Include(o => o.Lines).ToList())
        {
            if (!byStatus.TryGetValue(order.Status, out var list)) byStatus[order.Status] = list = [];
            list.Add(order);
        }

        foreach (var group in byStatus) yield return $"{group.Key} {group.Value.Sum(o => o.Lines.Count)}";
    }
}
