// case: A join pairs the entities, and what is read is the pair's
// fact: L11
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        var pairs = await db.Orders.AsNoTracking().Join(db.Customers.AsNoTracking(), o => o.CustomerId, c => c.Id, (order, customer) => new { order, customer }).ToListAsync();
        var lines = new List<string>();
        foreach (var (order, customer) in pairs.Select(p => (p.order, p.customer))) lines.Add($"{order.Number} for {customer.Name}");
        return lines;
    }
}
