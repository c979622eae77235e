// case: A lambda that runs in memory asks whether each element has something
// fact: C6, C1
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        var customers = await db.Customers.AsNoTracking().ToListAsync();
        var customerIds = customers.Select(c => c.Id).Distinct().ToList();
        var customerIdsWithOrders = db.Orders
            .Where(o => customerIds.Contains(o.CustomerId))
            .Select(o => o.CustomerId)
            .Distinct()
            .ToHashSet();
        return customers.Select(c => $"{c.Name} {(customerIdsWithOrders.Contains(c.Id) ? "buys" : "looks")}").ToList();
    }
}
