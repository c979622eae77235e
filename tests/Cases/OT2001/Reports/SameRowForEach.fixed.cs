// case: The same row is asked for with every element, and may be missing
// fact: C6
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        var wanted = -1;
        var texts = new List<string>();
        var anyCustomers = await db.Customers.AnyAsync(c => c.Id == wanted);
        var customer = await db.Customers.FirstOrDefaultAsync(c => c.Id == 1);
        foreach (var order in await db.Orders.ToListAsync())
        {
            if (anyCustomers) continue;
            texts.Add($"{order.Number} {customer?.Name}");
        }

        return texts;
    }
}
