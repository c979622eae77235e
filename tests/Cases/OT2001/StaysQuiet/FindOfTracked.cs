// case: Find answers from the change tracker, where everything is at hand
// fact: L23
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        await db.Customers.LoadAsync();
        var lines = new List<string>();
        foreach (var order in await db.Orders.ToListAsync())
        {
            var customer = await db.Customers.FindAsync(order.CustomerId);
            lines.Add($"{order.Number} for {customer!.Name}");
        }

        return lines;
    }
}
