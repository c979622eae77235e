// case: The body of a parallel loop queries
// model: PlainShop
// repair: none
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        var lines = new List<string>();
        var ids = await db.Customers.Select(c => c.Id).ToListAsync();
        await Parallel.ForEachAsync(ids, new ParallelOptions { MaxDegreeOfParallelism = 1 }, async (id, stop) =>
        {
            lines.Add(await db.Customers.Where(c => c.Id == id).Select(c => c.Name).{|OT2001:FirstAsync|}(stop));
        });
        return lines;
    }
}
