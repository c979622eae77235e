// case: The query grows in a variable, step by step
// fact: L9
// model: Shop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static Task<List<string>> Run(ShopContext db) => Search(db, "O-", OrderStatus.Paid, newestFirst: true);

    static async Task<List<string>> Search(ShopContext db, string? number, OrderStatus? status, bool newestFirst)
    {
        IQueryable<Order> query = db.Orders;
        if (number is not null) query = query.Where(o => o.Number.StartsWith(number));
        if (status is { } wanted) query = query.Where(o => o.Status == wanted);
        query = newestFirst ? query.OrderByDescending(o => o.PlacedOn) : query.OrderBy(o => o.PlacedOn);

        var orders = await query.Take(50).ToListAsync();
        return orders.Select(o => $"{o.Number} for {{|OT1001:o.Customer|}.Name}").ToList();
    }
}
