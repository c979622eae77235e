// case: One variable holds a plain query for its count first, and then the query that includes
// fact: L3
// model: Shop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        IQueryable<Order> query = db.Orders;
        var count = await query.CountAsync();
        var orders = await query.ToListAsync();
        var numbers = orders.ConvertAll(o => o.Number);
        query = query.Include(o => o.Customer);
        orders = await query.Skip(0).Take(count).ToListAsync();
        numbers.AddRange(orders.Select(o => o.Customer.Name));
        return numbers;
    }
}
