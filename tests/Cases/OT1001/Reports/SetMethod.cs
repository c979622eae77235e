// case: The query starts at Set<T>()
// fact: L1, L17
// model: Shop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        var products = await db.Set<Product>().OrderBy(p => p.Name).ToListAsync();
        var lines = new List<string>();
        foreach (var product in products) lines.Add($"{product.Name} in {{|OT1001:product.Category|}.Name}");
        return lines;
    }
}
