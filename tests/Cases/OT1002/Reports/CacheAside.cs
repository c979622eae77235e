// case: What a cache of objects has, or else what is queried without the reference that is read
// fact: L22
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public class Cache
{
    readonly Dictionary<string, object> values = [];

    public T? Get<T>(string key) where T : class => values.GetValueOrDefault(key) as T;

    public void Set(string key, object value) => values[key] = value;
}

public class Orders(ShopContext db, Cache cache)
{
    List<Order>? kept;

    public async Task<List<Order>> OpenAsync()
    {
        var orders = cache.Get<List<Order>>("open");
        if (orders is not null) return orders;
        orders = await db.Orders.Where(o => o.Status == OrderStatus.Open).ToListAsync();
        cache.Set("open", orders);
        return orders;
    }

    public async Task<List<Order>> PaidAsync()
    {
        var orders = cache.Get<List<Order>>("paid");
        if (orders == null)
        {
            orders = await db.Orders.Where(o => o.Status == OrderStatus.Paid).ToListAsync();
            cache.Set("paid", orders);
        }

        return orders;
    }

    public async Task<List<Order>> SentAsync() => cache.Get<List<Order>>("sent") ?? await db.Orders.Where(o => o.Status == OrderStatus.Sent).ToListAsync();

    public async Task<List<Order>> AllAsync() => kept ??= await db.Orders.ToListAsync();
}

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        var orders = new Orders(db, new Cache());
        return
        [
            .. (await orders.OpenAsync()).Select(o => $"{{|OT1002:o.Customer|}?.Name}"),
            .. (await orders.PaidAsync()).Select(o => $"{{|OT1002:o.Shipment|}?.Code}"),
            .. (await orders.SentAsync()).Select(o => $"{{|OT1002:o.Tags|}.Count}"),
            .. (await orders.AllAsync()).Select(o => $"{{|OT1002:o.Lines|}.Count}"),
        ];
    }
}
