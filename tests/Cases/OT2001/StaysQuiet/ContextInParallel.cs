// case: Each item of a parallel loop gets a context of its own
// fact: L28
// model: PlainShop
// grows: each item is a unit of work of its own
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<List<string>> Run(Func<ShopContext> open)
    {
        List<int> ids;
        await using (var db = open()) ids = await db.Customers.Select(c => c.Id).ToListAsync();
        var lines = await Task.WhenAll(ids.Select(async id =>
        {
            await using var own = open();
            return await own.Customers.Where(c => c.Id == id).Select(c => c.Name).FirstAsync();
        }));
        return [.. lines];
    }
}
