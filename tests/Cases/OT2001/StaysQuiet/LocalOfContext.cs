// case: What the context holds already is looked through without a query
// fact: L24
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        await db.Customers.LoadAsync();
        var lines = new List<string>();
        foreach (var order in await db.Orders.OrderBy(o => o.Id).ToListAsync()) lines.Add(db.Customers.Local.First(c => c.Id == order.CustomerId).Name);
        return lines;
    }
}
