// case: What is at hand is asked for only where it is missing
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        var lines = new List<string>();
        foreach (var order in await db.Orders.Include(o => o.Customer).OrderBy(o => o.Id).ToListAsync())
        {
            lines.Add(order.Customer?.Name ?? await db.Customers.Where(c => c.Id == order.CustomerId).Select(c => c.Name).FirstAsync());
        }

        return lines;
    }
}
