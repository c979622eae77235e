// case: A list is gone through in chunks
// fact: C1
// model: Shop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        var pages = new List<string>();
        foreach (var chunk in (await db.Orders.OrderBy(o => o.Id).ToListAsync()).Chunk(4))
        {
            pages.Add(string.Join(", ", chunk.Select(o => {|OT1001:o.Customer|}.Name)));
        }

        return pages;
    }
}
