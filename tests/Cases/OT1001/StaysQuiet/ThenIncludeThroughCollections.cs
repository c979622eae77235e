// case: ThenInclude goes on through a collection and references, and a second Include takes up the same path
// fact: L4
// model: Shop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        var customers = await db.Customers
            .Include(c => c.Orders)
                .ThenInclude(o => o.Lines)
                    .ThenInclude(l => l.Product)
                        .ThenInclude(p => p.Category)
            .Include(c => c.Orders)
                .ThenInclude(o => o.Lines)
                    .ThenInclude(l => l.Product.Supplier)
            .AsSplitQuery()
            .ToListAsync();

        return customers
            .SelectMany(c => c.Orders, (c, o) => (c.Name, o))
            .SelectMany(x => x.o.Lines.Select(l => $"{x.Name}: {l.Product.Name}, {l.Product.Category.Name}, {l.Product.Supplier?.Name}"))
            .ToList();
    }
}
