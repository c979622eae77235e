// case: Tasks for all elements are made, each of which queries
// fact: C4, C6
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<string[]> Run(ShopContext db)
    {
        var ids = await db.Products.Select(p => p.Id).ToArrayAsync();
        return await Task.WhenAll(ids.Select(async id => $"{id}: {await {|OT2001:db.Reviews.CountAsync|}(r => r.ProductId == id)}"));
    }
}
