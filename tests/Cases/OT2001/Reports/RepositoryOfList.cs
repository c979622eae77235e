// case: A repository brings the rows that belong to each element, with a token and documentation
// model: PlainShop
// file: Repository.cs
using Microsoft.EntityFrameworkCore;
using Shop;

/// <summary>The orders.</summary>
public interface IOrderRepository
{
    /// <summary>The orders of a customer.</summary>
    Task<List<Order>> GetOrdersAsync(int customerId, CancellationToken cancellation = default);

    /// <summary>How many there are.</summary>
    Task<int> CountAsync();
}

/// <summary>The orders in the database.</summary>
public sealed class OrderRepository(ShopContext db) : IOrderRepository
{
    /// <inheritdoc/>
    public async Task<List<Order>> GetOrdersAsync(int customerId, CancellationToken cancellation = default)
    {
        return await db.Orders
            .AsNoTracking()
            .Include(o => o.Lines)
            .Where(o => o.CustomerId == customerId && o.Number != "")
            .OrderBy(o => o.Number)
            .ToListAsync(cancellation)
            .ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public Task<int> CountAsync() => db.Orders.CountAsync();
}

// file: Page.cs
using Microsoft.EntityFrameworkCore;
using Shop;

public class Report(ShopContext db, IOrderRepository orders)
{
    public async Task<List<string>> LinesAsync(CancellationToken cancellation)
    {
        var lines = new List<string>();
        foreach (var customer in await db.Customers.ToListAsync(cancellation))
        {
            // All of them.
            foreach (var order in await {|OT2001:orders.GetOrdersAsync|}(customer.Id, cancellation))
            {
                lines.Add($"{customer.Name} {order.Number} {order.Lines.Count}");
            }
        }

        return lines;
    }
}

public static class Page
{
    public static Task<List<string>> Run(ShopContext db) => new Report(db, new OrderRepository(db)).LinesAsync(default);
}
