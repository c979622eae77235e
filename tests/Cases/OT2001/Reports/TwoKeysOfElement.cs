// case: Two values of the element decide what is asked for
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        var lines = new List<string>();
        foreach (var review in await db.Reviews.ToListAsync())
        {
            var product = await db.Products.Include(p => p.Category).{|OT2001:FirstOrDefaultAsync|}(p => p.Id == review.ProductId && p.CategoryId == review.Stars);
            var isKnown = await {|OT2001:db.Orders.AnyAsync|}(o => o.CustomerId == review.CustomerId && o.Id == review.Id);
            lines.Add($"{product?.Category.Name} {isKnown}");
        }

        return lines;
    }
}
