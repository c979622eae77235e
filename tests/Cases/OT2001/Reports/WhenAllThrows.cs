// case: attack
// model: PlainShop
// repair: none
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        var lines = new List<string>();
        var ids = await db.Products.Select(p => p.Id).ToListAsync();
        try
        {
            await Task.WhenAll(ids.Select(async id =>
            {
                var count = await {|OT2001:db.Reviews.CountAsync|}(r => r.ProductId == id);
                if (id == 2) throw new InvalidOperationException("two");
                lines.Add($"{id} {count}");
                return count;
            }));
        }
        catch (InvalidOperationException failure)
        {
            lines.Add(failure.Message);
        }

        return lines;
    }
}
