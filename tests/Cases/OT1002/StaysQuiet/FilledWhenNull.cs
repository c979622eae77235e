// case: A reference that is null is filled by a query of its own
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        var categories = await db.Categories.AsNoTracking().ToDictionaryAsync(c => c.Id);
        var names = new List<string>();
        foreach (var product in await db.Products.AsNoTracking().ToListAsync())
        {
            if (product.Category == null) product.Category = categories[product.CategoryId];
            names.Add(product.Category.Name);
        }

        return names;
    }
}
