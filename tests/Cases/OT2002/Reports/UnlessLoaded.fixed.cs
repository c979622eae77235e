// case: The navigation is loaded for each element that does not have it yet
// fact: L15
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        var lines = new List<string>();
        foreach (var product in await db.Products.Include(p => p.Reviews).ToListAsync())
        {
            lines.Add($"{product.Name} {product.Reviews.Count}");
        }

        return lines;
    }
}
