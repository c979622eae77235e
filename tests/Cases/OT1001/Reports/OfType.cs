// case: The query keeps the elements of a derived type
// fact: L10
// model: Shop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        var names = new List<string>();
        foreach (var order in await db.Orders.Include(o => o.Customer).OfType<RushOrder>().ToListAsync())
        {
            names.Add($"{order.Customer.Name} by {{|OT1001:order.Courier|}?.Name}");
        }

        return names;
    }
}
