// case: What one row holds many of is gone through, and each loads a navigation
// fact: L15
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        var order = await db.Orders.Include(o => o.Lines).ThenInclude(l => l.Product).SingleAsync(o => o.Id == 1);
        var lines = new List<string>();
        foreach (var line in order.Lines)
        {
            lines.Add(line.Product.Name);
        }

        return lines;
    }
}
