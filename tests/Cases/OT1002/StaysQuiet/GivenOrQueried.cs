// case: What the caller gives, or else what is queried with the include
// fact: L3
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public class Orders(ShopContext db)
{
    List<Order>? cached;

    public async Task<List<string>> LinesAsync(IQueryable<Order>? query = null, Order? order = null)
    {
        query = query ?? db.Orders.AsNoTracking().Include(o => o.Customer);
        order ??= await db.Orders.AsNoTracking().Include(o => o.Shipment).FirstAsync();
        cached ??= await db.Orders.AsNoTracking().Include(o => o.Lines).ToListAsync();
        var all = cached ?? await db.Orders.AsNoTracking().Include(o => o.Lines).ToListAsync();
        return [.. (await query.ToListAsync()).Select(o => o.Customer.Name), $"{order.Shipment?.Code}", .. all.Select(o => $"{o.Lines.Count}")];
    }
}

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        var orders = new Orders(db);
        return [.. await orders.LinesAsync(), .. await orders.LinesAsync(db.Orders.AsNoTracking().Include(o => o.Customer.Region).Where(o => o.Id < 3))];
    }
}
