// case: One entity is loaded with its collection, and each element of that leads on
// fact: L4, L17
// model: Shop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Invoice
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        var order = await db.Orders.Include(o => o.Lines).SingleAsync(o => o.Id == 1);
        var lines = new List<string>();
        foreach (var line in order.Lines.OrderBy(l => l.Id)) lines.Add($"{line.Quantity} × {{|OT1001:line.Product|}.Name}");
        return lines;
    }
}
