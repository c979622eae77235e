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
        foreach (var product in await db.Products.ToListAsync())
        {
            var reviews = db.Entry(product).Collection(p => p.Reviews);
            if (!reviews.IsLoaded) await {|OT2002:reviews.LoadAsync|}();
            lines.Add($"{product.Name} {product.Reviews.Count}");
        }

        return lines;
    }
}
