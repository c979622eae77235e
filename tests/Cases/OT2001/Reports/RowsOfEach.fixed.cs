// case: The rows that belong to each element are listed in an order, and only some of them
// fact: C6
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        var least = 2;
        var texts = new List<string>();
        var products = await db.Products.ToListAsync();
        var productIds = products.Select(product => product.Id).Distinct().ToList();
        var reviewsByProductId = (await db.Reviews
            .AsNoTracking()
            .Where(r => productIds.Contains(r.ProductId) && r.Stars >= least)
            .OrderBy(r => r.Id)
            .ToListAsync()).ToLookup(r => r.ProductId);
        foreach (var product in products)
        {
            var id = product.Id;
            var reviews = reviewsByProductId[id].ToList();
            texts.Add($"{product.Name} {string.Join(",", reviews.Select(r => r.Stars))}");
        }

        return texts;
    }
}
