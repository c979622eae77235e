// case: The projection takes the navigations themselves, which are read of its result
// fact: T2, L13
// model: Shop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        var rows = await db.Orders.Select(o => new { o.Number, o.Customer, Area = o.Customer.Region, Lines = o.Lines.Select(l => new { l.Quantity, l.Product }).ToList() }).ToListAsync();
        return rows.SelectMany(r => r.Lines.Select(l => $"{r.Number} {r.Customer.Name} {r.Customer.Region.Name} {r.Area.Name} {l.Product.Name}")).ToList();
    }
}
