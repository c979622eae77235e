// case: The navigations of one row are loaded
// fact: L15
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        var order = await db.Orders.SingleAsync(o => o.Id == 1);
        await db.Entry(order).Reference(o => o.Customer).LoadAsync();
        await db.Entry(order).Collection(o => o.Lines).Query().Include(l => l.Product).LoadAsync();
        var lines = new List<string> { order.Customer.Name };
        foreach (var line in order.Lines) lines.Add(line.Product.Name);
        return lines;
    }
}
