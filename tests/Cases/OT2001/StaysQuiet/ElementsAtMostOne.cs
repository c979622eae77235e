// case: The loop goes over one row at most
// fact: C6
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        var lines = new List<string>();
        foreach (var customer in await db.Customers.OrderBy(c => c.Id).Take(1).ToListAsync())
        {
            lines.Add($"{customer.Name} {await db.Orders.CountAsync(o => o.CustomerId == customer.Id)}");
        }

        return lines;
    }
}
