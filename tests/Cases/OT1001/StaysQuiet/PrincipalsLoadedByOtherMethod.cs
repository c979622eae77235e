// case: Another method of the same class loads the principals into the context
// fact: L14, L18
// model: Shop
using Microsoft.EntityFrameworkCore;
using Shop;

public class OrderReport
{
    readonly ShopContext _db;

    public OrderReport(ShopContext db) => _db = db;

    public async Task<List<string>> LinesAsync()
    {
        await PreloadAsync();
        var lines = new List<string>();
        await foreach (var order in _db.Orders.AsAsyncEnumerable())
        {
            lines.Add($"{order.Number} for {order.Customer.Name} in {order.Customer.Region.Name}");
        }

        return lines;
    }

    async Task PreloadAsync()
    {
        await _db.Regions.LoadAsync();
        _ = await _db.Customers.ToListAsync();
    }
}

public static class Page
{
    public static Task<List<string>> Run(ShopContext db) => new OrderReport(db).LinesAsync();
}
