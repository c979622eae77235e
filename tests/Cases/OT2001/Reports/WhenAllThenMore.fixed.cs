// case: Tasks for all elements ask a repository and go on to wait for something else
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public class Labels(ShopContext db)
{
    Task<Customer?> FindAsync(int id, CancellationToken cancellation) => db.Customers.FirstOrDefaultAsync(c => c.Id == id, cancellation);

    async Task<Dictionary<int, Customer>> FindByIdsAsync(IEnumerable<int> ids, CancellationToken cancellation) => await db.Customers.Where(c => ids.Contains(c.Id)).ToDictionaryAsync(c => c.Id, cancellation);

    public async Task<List<string>> AllAsync(CancellationToken cancellation)
    {
        var orders = await db.Orders.ToListAsync(cancellation);
        var customerIds = orders.Select(order => order.CustomerId).Distinct().ToList();
        var customersById = await FindByIdsAsync(customerIds, cancellation);
        var labels = await Task.WhenAll(orders.Select(async order =>
        {
            var customer = customersById.GetValueOrDefault(order.CustomerId);
            await Task.Yield();
            return $"{order.Number} {customer?.Name}";
        }));
        var orderIds = orders.Select(o => o.Id).Distinct().ToList();
        var lineCountsByOrderId = await db.Lines
            .Where(l => orderIds.Contains(l.OrderId))
            .GroupBy(l => l.OrderId)
            .Select(g => new { g.Key, Count = g.Count() })
            .ToDictionaryAsync(g => g.Key, g => g.Count, cancellation);
        var sizes = orders.Select(o =>
        {
            var lines = lineCountsByOrderId.GetValueOrDefault(o.Id);
            return lines.ToString();
        }).ToArray();
        return [.. labels, .. sizes];
    }
}

public static class Page
{
    public static Task<List<string>> Run(ShopContext db) => new Labels(db).AllAsync(default);
}
