// case: A collection of each element is loaded asynchronously
// fact: L15
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        var lines = new List<string>();
        foreach (var customer in await db.Customers.Include(c => c.Orders).ToListAsync())
        {
            lines.Add($"{customer.Name} {customer.Orders.Count}");
        }

        return lines;
    }
}
