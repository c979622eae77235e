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
        foreach (var product in await db.Products.ToListAsync())
        {
            var id = product.Id;
            var reviews = await db.Reviews.AsNoTracking().Where(r => r.ProductId == id && r.Stars >= least).OrderBy(r => r.Id).{|OT2001:ToListAsync|}();
            texts.Add($"{product.Name} {string.Join(",", reviews.Select(r => r.Stars))}");
        }

        return texts;
    }
}
