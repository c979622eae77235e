// case: One query before the loop brings the other side, and EF Core links it
// fact: L14
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        var customers = await db.Customers.ToListAsync();
        var ids = customers.Select(c => c.Id).ToList();
        await db.Orders.Where(o => ids.Contains(o.CustomerId)).LoadAsync();
        var lines = new List<string>();
        foreach (var customer in customers) lines.Add($"{customer.Name} {customer.Orders.Count}");
        return lines;
    }
}
