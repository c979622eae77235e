// case: What one row holds many of is gone through, and each loads a navigation
// fact: L15
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        var order = await db.Orders.Include(o => o.Lines).SingleAsync(o => o.Id == 1);
        var lines = new List<string>();
        foreach (var line in order.Lines)
        {
            await db.Entry(line).Reference(l => l.Product).{|OT2002:LoadAsync|}();
            lines.Add(line.Product.Name);
        }

        return lines;
    }
}
