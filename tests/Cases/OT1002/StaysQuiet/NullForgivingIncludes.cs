// case: The included navigations are optional, and the include says with ! that this is no matter
// fact: L3
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static List<string> Run(ShopContext db) => db.Products
        .Include(p => p.Supplier!).ThenInclude(s => s.Products)
        .Include(p => p.Category.Parent!.Parent)
        .ToList()
        .ConvertAll(p => $"{p.Name} {p.Supplier?.Products.Count} {p.Category.Parent?.Parent?.Name}");
}
