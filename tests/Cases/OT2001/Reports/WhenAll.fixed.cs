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
        var idList = ids.ToList();
        var reviewCountsByProductId = await db.Reviews
            .Where(r => idList.Contains(r.ProductId))
            .GroupBy(r => r.ProductId)
            .Select(g => new { g.Key, Count = g.Count() })
            .ToDictionaryAsync(g => g.Key, g => g.Count);
        return ids.Select(id => $"{id}: {reviewCountsByProductId.GetValueOrDefault(id)}").ToArray();
    }
}
