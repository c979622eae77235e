// case: Each item gets a context of its own, as jobs do on purpose
// fact: C6, L28
// model: PlainShop
// grows: each item is a unit of work of its own
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<List<string>> Run(Func<ShopContext> open)
    {
        List<int> ids;
        await using (var db = open()) ids = await db.Orders.Select(o => o.Id).ToListAsync();
        var lines = new List<string>();
        foreach (var id in ids)
        {
            await using var db = open();
            var order = await db.Orders.SingleAsync(o => o.Id == id);
            lines.Add(order.Number);
        }

        return lines;
    }
}
