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
        return customers.Select(c => $"{c.Name} {({|OT2001:db.Orders.Any|}(o => o.CustomerId == c.Id) ? "buys" : "looks")}").ToList();
    }
}
