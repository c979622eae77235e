// case: A filtered include loads a part of the collection, and what is included of that part
// fact: L6
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        var orders = await db.Orders
            .AsNoTracking()
            .Include(o => o.Lines.Where(l => l.Quantity > 4 && l.Product.Name != "").OrderByDescending(l => l.Quantity))
                .ThenInclude(l => l.Product)
            .ToListAsync();
        return orders.SelectMany(o => o.Lines).Select(l => $"{l.Product.Name} × {l.Quantity}").ToList();
    }
}
