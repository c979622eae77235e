// case: The application's own operator on queries includes
// fact: L3, L9
// model: Shop
// file: OrderQueries.cs
using Microsoft.EntityFrameworkCore;
using Shop;

public static class OrderQueries
{
    public static IQueryable<Order> WithDetails(this IQueryable<Order> orders) => orders
        .Include(o => o.Customer)
        .Include(o => o.Lines).ThenInclude(l => l.Product);

    public static IQueryable<Order> Recent(this IQueryable<Order> orders)
    {
        var filtered = orders.Where(o => o.Status != OrderStatus.Sent);
        return filtered.OrderBy(o => o.PlacedOn);
    }
}

// file: OrderPage.cs
using Microsoft.EntityFrameworkCore;
using Shop;

public static class OrderPage
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        var lines = new List<string>();
        foreach (var order in await db.Orders.AsNoTracking().Recent().WithDetails().Take(4).ToListAsync())
        {
            lines.Add(order.Customer.Name);
            foreach (var line in order.Lines) lines.Add($"{line.Product.Name} of {line.Order.Customer.Name}");
        }

        return lines;
    }
}
