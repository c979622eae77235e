// case: Entities are handed to code out of sight, which reads no navigation
// fact: C5
// model: Shop
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        var orders = await db.Orders.ToListAsync();
        foreach (var order in orders)
        {
            db.Entry(order).State = EntityState.Unchanged;
            GC.KeepAlive(order);
        }

        var set = new SortedSet<Order>(orders, Comparer<Order>.Create((a, b) => a.Id.CompareTo(b.Id)));
        var task = await Task.FromResult<IEnumerable<Order>>(set);
        db.UpdateRange(orders.Where(o => ReferenceEquals(o, orders[0])));
        db.ChangeTracker.Clear();
        return [.. task.Select(o => JsonSerializer.Serialize(new { o.Id, o.Number })), $"{orders.Count} {orders.Contains(orders[0])}"];
    }
}
