// case: The query is the same for every element
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        var lines = new List<string>();
        foreach (var order in await db.Orders.ToListAsync())
        {
            var all = await {|OT2001:db.Customers.ToListAsync|}();
            lines.Add($"{order.Number} {all.Count(c => c.Id == order.CustomerId)}");
        }

        return lines;
    }
}
