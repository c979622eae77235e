// case: A method narrows the query that it is given, by conditions, and includes nothing
// fact: L3, L19
// model: Shop
using Microsoft.EntityFrameworkCore;
using Shop;

public sealed record OrderFilter(string? Number = null, OrderStatus? Status = null, string? SortBy = null, bool IsDescending = false);

public class OrderService(ShopContext db)
{
    public static Task<List<string>> Run(ShopContext db) => new OrderService(db).LinesAsync(new OrderFilter(Number: "O-", SortBy: "date"));

    async Task<List<string>> LinesAsync(OrderFilter filter)
    {
        var query = Apply({|#0:db.Orders|}.AsQueryable(), filter);
        var orders = await query.ToListAsync();
        return orders.Select(o => $"{o.Number} for {{|OT1001:o.Customer|}.Name}").ToList();
    }

    static IQueryable<Order> Apply(IQueryable<Order> query, OrderFilter filter)
    {
        if (!string.IsNullOrEmpty(filter.Number)) query = query.Where(o => o.Number.StartsWith(filter.Number));
        if (filter.Status is { } status) query = query.Where(o => o.Status == status);
        query = filter.SortBy switch
        {
            "date" => filter.IsDescending ? query.OrderByDescending(o => o.PlacedOn) : query.OrderBy(o => o.PlacedOn),
            "customer" => query.OrderBy(o => o.Customer.Name),
            _ => query.OrderBy(o => o.Id),
        };
        return query;
    }
}
