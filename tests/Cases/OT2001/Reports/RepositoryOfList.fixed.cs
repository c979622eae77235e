// file: Repository.cs
using Microsoft.EntityFrameworkCore;
using Shop;

/// <summary>The orders.</summary>
public interface IOrderRepository
{
    /// <summary>The orders of a customer.</summary>
    Task<List<Order>> GetOrdersAsync(int customerId, CancellationToken cancellation = default);

    /// <summary>What <c>GetOrdersAsync</c> returns for each of many, by one query.</summary>
    Task<ILookup<int, Order>> GetOrdersByCustomerIdsAsync(IEnumerable<int> customerIds, CancellationToken cancellation = default);

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
    public async Task<ILookup<int, Order>> GetOrdersByCustomerIdsAsync(IEnumerable<int> customerIds, CancellationToken cancellation = default)
    {
        return (await db.Orders
            .AsNoTracking()
            .Include(o => o.Lines)
            .Where(o => customerIds.Contains(o.CustomerId) && o.Number != "")
            .OrderBy(o => o.Number)
            .ToListAsync(cancellation)
            .ConfigureAwait(false)).ToLookup(o => o.CustomerId);
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
        var customers = await db.Customers.ToListAsync(cancellation);
        var customerIds = customers.Select(customer => customer.Id).Distinct().ToList();
        var ordersByCustomerId = await orders.GetOrdersByCustomerIdsAsync(customerIds, cancellation);
        foreach (var customer in customers)
        {
            // All of them.
            foreach (var order in ordersByCustomerId[customer.Id].ToList())
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
