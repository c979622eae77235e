// case: The query runs for the element that makes the loop fail
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        var names = new List<string>();
        foreach (var product in await db.Products.ToListAsync())
        {
            if (product.Size.Width < 0)
            {
                var category = await db.Categories.FirstAsync(c => c.Id == product.CategoryId);
                throw new InvalidOperationException($"{product.Name} in {category.Name} has no size.");
            }

            names.Add(product.Name);
        }

        return names;
    }
}
