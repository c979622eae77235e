// case: The query for each element is a part of the query for all
// fact: T1, T2, C6
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        var rows = await db.Customers
            .Where(c => db.Orders.Any(o => o.CustomerId == c.Id))
            .Select(c => new { c.Name, Count = db.Orders.Count(o => o.CustomerId == c.Id), Last = db.Orders.Where(o => o.CustomerId == c.Id).Max(o => o.Number) })
            .ToListAsync();
        var more =
            from customer in db.Customers
            let first = db.Orders.Where(o => o.CustomerId == customer.Id).OrderBy(o => o.Id).Select(o => o.Number).FirstOrDefault()
            select first + customer.Name;
        return [.. rows.Select(r => $"{r.Name} {r.Count} {r.Last}"), .. more];
    }
}
