// case: Parents are read with their children, and the children's other reference was read before
// fact: L12, L14, L18
// model: Shop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        var products = await db.Products.Include(p => p.Category).ToDictionaryAsync(p => p.Id);
        var orders = await db.Orders.Include(o => o.Lines).ToListAsync();
        return orders.SelectMany(o => o.Lines).Select(l => $"{l.Product.Name} {l.Product.Category.Name} {products[l.ProductId].Size.Width}").ToList();
    }
}
