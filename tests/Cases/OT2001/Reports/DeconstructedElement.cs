// case: The element is taken apart, and one of its parts decides the query
// fact: C6
// model: PlainShop
// repair: none
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        var byId = await db.Products.ToDictionaryAsync(p => p.Id, p => p.Name);
        var lines = new List<string>();
        foreach (var (id, name) in byId)
        {
            var stars = await db.Reviews.Where(r => r.ProductId == id).Select(r => r.Stars).{|OT2001:ToListAsync|}();
            lines.Add($"{name}: {stars.Sum()}");
        }

        return lines;
    }
}
