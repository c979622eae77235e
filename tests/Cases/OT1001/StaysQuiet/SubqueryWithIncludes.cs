// case: A query inside a projection brings its own includes
// fact: L11e
// model: Shop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        var customers = await db.Customers
            .Select(c => new { c.Name, Orders = db.Orders.Include(o => o.Lines).ThenInclude(l => l.Product).Where(o => o.CustomerId == c.Id).ToList() })
            .ToListAsync();
        return customers.SelectMany(c => c.Orders.SelectMany(o => o.Lines).Select(l => $"{c.Name}: {l.Product.Name}")).ToList();
    }
}
