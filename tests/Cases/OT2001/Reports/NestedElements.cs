// case: The elements of each element are asked for one by one, and some twice
// fact: C6
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        var stop = CancellationToken.None;
        var orders = await db.Orders.Include(o => o.Lines).ToListAsync(stop);
        return [.. await LinesAsync(db, orders, stop), .. await LinesAsync(db, [], stop)];
    }

    static async Task<List<string>> LinesAsync(ShopContext db, List<Order> orders, CancellationToken stop)
    {
        var texts = new List<string>();
        // Everything that was ordered.
        foreach (var order in orders)
        {
            foreach (var line in order.Lines)
            {
                var product = await db.Products
                    .Include(p => p.Category)
                    .{|OT2001:FirstAsync|}(p => p.Id == line.ProductId, stop);
                texts.Add($"{order.Number} {product.Name} {product.Category.Name}");
            }
        }

        return texts;
    }
}
