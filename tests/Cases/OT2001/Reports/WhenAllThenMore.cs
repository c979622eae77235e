// case: Tasks for all elements ask a repository and go on to wait for something else
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public class Labels(ShopContext db)
{
    Task<Customer?> FindAsync(int id, CancellationToken cancellation) => db.Customers.FirstOrDefaultAsync(c => c.Id == id, cancellation);

    public async Task<List<string>> AllAsync(CancellationToken cancellation)
    {
        var orders = await db.Orders.ToListAsync(cancellation);
        var labels = await Task.WhenAll(orders.Select(async order =>
        {
            var customer = await {|OT2001:FindAsync|}(order.CustomerId, cancellation);
            await Task.Yield();
            return $"{order.Number} {customer?.Name}";
        }));
        var sizes = await Task.WhenAll(orders.Select(async o =>
        {
            var lines = await {|OT2001:db.Lines.CountAsync|}(l => l.OrderId == o.Id, cancellation);
            return lines.ToString();
        }).ToList());
        return [.. labels, .. sizes];
    }
}

public static class Page
{
    public static Task<List<string>> Run(ShopContext db) => new Labels(db).AllAsync(default);
}
