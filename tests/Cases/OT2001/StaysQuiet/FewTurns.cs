// case: Three elements or four numbers, as the code says
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        var lines = new List<string>();
        var ids = await db.Customers.OrderBy(c => c.Id).Select(c => c.Id).ToListAsync();
        foreach (var id in ids.Take(3)) lines.Add($"{await db.Orders.CountAsync(o => o.CustomerId == id)}");
        for (var stars = 1; stars < 4; stars++)
        {
            var wanted = stars;
            lines.Add($"{await db.Reviews.AnyAsync(r => r.Stars == wanted)}");
        }

        return lines;
    }
}
