// case: The reference is optional, and its key is read as if it were not: where it is missing, that fails
// model: Shop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static List<string> Run(ShopContext db) => db.Products
        .Include(p => p.Supplier)
        .Where(p => p.SupplierId != null).OrderBy(p => p.Id).ToList().Select(p => $"{p.Name} by {p.Supplier!.Id}").ToList();
}
