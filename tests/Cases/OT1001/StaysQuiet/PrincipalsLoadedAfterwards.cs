// case: A repository loads what its orders refer to by a second query, and leaves the rest to fix-up
// fact: L14, L18
// model: Shop
using Microsoft.EntityFrameworkCore;
using Shop;

public class OrderRepository(ShopContext db)
{
    public async Task<IReadOnlyList<Order>> GetAsync(OrderStatus status)
    {
        var orders = await db.Orders.Where(o => o.Status == status).ToListAsync();
        var customerIds = orders.Select(o => o.CustomerId).Distinct().ToArray();
        await db.Customers.Where(c => customerIds.Contains(c.Id)).LoadAsync();
        return orders;
    }
}

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        var orders = await new OrderRepository(db).GetAsync(OrderStatus.Paid);
        return orders.Select(o => o.Customer.Name).ToList();
    }
}
