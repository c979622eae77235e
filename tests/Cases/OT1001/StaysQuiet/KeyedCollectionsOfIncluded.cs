// case: Included entities are kept in a dictionary, a lookup and a set
// fact: L9
// model: Shop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        var lines = new List<string>();
        var byId = await db.Orders.Include(o => o.Customer).ToDictionaryAsync(o => o.Id);
        foreach (var (id, order) in byId) lines.Add($"{id} {order.Customer.Name}");
        foreach (var order in byId.Values) lines.Add(order.Customer.Name);
        var byStatus = db.Orders.Include(o => o.Customer).ToLookup(o => o.Status);
        foreach (var group in byStatus) lines.AddRange(group.Select(o => o.Customer.Name));
        foreach (var order in byStatus[OrderStatus.Open]) lines.Add(order.Customer.Name);
        var set = new HashSet<Order>(db.Orders.Include(o => o.Customer));
        foreach (var order in set) lines.Add(order.Customer.Name);
        return lines;
    }
}
