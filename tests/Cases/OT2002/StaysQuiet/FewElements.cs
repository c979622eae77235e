// case: The loop has three turns, as the code says
// fact: L15
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        var lines = new List<string>();
        foreach (var customer in await db.Customers.OrderBy(c => c.Id).Take(3).ToListAsync())
        {
            await db.Entry(customer).Collection(c => c.Orders).LoadAsync();
            lines.Add($"{customer.Name} {customer.Orders.Count}");
        }

        return lines;
    }
}
