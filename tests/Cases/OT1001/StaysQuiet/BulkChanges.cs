// case: Updates and deletes of many rows are translated
// fact: T1, L11d
// model: Shop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<string> Run(ShopContext db)
    {
        var updated = await db.Products.Where(p => p.Category.Name != "Category 1" && p.Lines.Any(l => l.Order.Customer.Name != "")).ExecuteUpdateAsync(s => s.SetProperty(p => p.Name, p => p.Name + "!"));
        var deleted = await db.Lines.Where(l => l.Product.Category.Name == "Category 2" && l.Order.Customer.Name != "").ExecuteDeleteAsync();
        return $"{updated} {deleted}";
    }
}
