// case: The include stands at the front of a chain of operators that keep it
// fact: L9
// model: Shop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        var orders = await db.Orders
            .Include(o => o.Customer)
            .Include(o => o.Lines)
            .Where(o => o.Status != OrderStatus.Sent || o.Customer.Name != "")
            .OrderBy(o => o.Customer.Name).ThenByDescending(o => o.PlacedOn)
            .Skip(1)
            .Take(3)
            .TagWith("the first orders")
            .AsSplitQuery()
            .IgnoreQueryFilters()
            .AsQueryable()
            .ToArrayAsync();
        return orders.Reverse().Skip(1).Select(o => $"{o.Customer.Name} {o.Lines.Count}").ToList();
    }
}
