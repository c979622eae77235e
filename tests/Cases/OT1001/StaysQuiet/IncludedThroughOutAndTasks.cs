// case: Included entities come by out parameters, tuples and awaited tasks
// fact: L3, L9
// model: Shop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        var lines = new List<string>();
        if (TryGet(db, out var found)) lines.AddRange(found.Select(o => o.Customer.Name));
        var (orders, total) = await PageAsync(db);
        foreach (var order in orders) lines.Add($"{order.Customer.Name} of {total}");
        var pending = db.Orders.Include(o => o.Customer).ToListAsync();
        var shipments = db.Shipments.Include(s => s.Carrier).ToListAsync();
        await Task.WhenAll(pending, shipments);
        foreach (var order in pending.Result) lines.Add(order.Customer.Name);
        foreach (var shipment in await shipments) lines.Add(shipment.Carrier.Name);
        return lines;
    }

    static bool TryGet(ShopContext db, out List<Order> orders)
    {
        orders = db.Orders.Include(o => o.Customer).ToList();
        return orders.Count > 0;
    }

    static async Task<(IReadOnlyList<Order> Items, int Total)> PageAsync(ShopContext db)
    {
        var query = db.Orders.Include(o => o.Customer).OrderBy(o => o.Id);
        return (await query.Take(3).ToListAsync(), await query.CountAsync());
    }
}
