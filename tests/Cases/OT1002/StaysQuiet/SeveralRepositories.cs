// case: Whichever repository stands behind the interface, the reference is included or assigned
// fact: L3, L16
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public interface IOrders
{
    Task<List<Order>> AllAsync();
}

public sealed class OrdersOfDatabase(ShopContext db) : IOrders
{
    public Task<List<Order>> AllAsync() => db.Orders.Include(o => o.Customer).ToListAsync();
}

public sealed class OrdersPieceByPiece(ShopContext db) : IOrders
{
    public async Task<List<Order>> AllAsync()
    {
        var customers = await db.Customers.AsNoTracking().ToDictionaryAsync(c => c.Id);
        var orders = await db.Orders.AsNoTracking().ToListAsync();
        foreach (var order in orders) order.Customer = customers[order.CustomerId];
        return orders;
    }
}

public class Page(IOrders orders)
{
    public static async Task<List<string>> Run(ShopContext db) => [.. await new Page(new OrdersOfDatabase(db)).LinesAsync(), .. await new Page(new OrdersPieceByPiece(db)).LinesAsync()];

    async Task<List<string>> LinesAsync()
    {
        var lines = new List<string>();
        foreach (var order in await orders.AllAsync()) lines.Add($"{order.Number} for {order.Customer.Name}");
        return lines;
    }
}
