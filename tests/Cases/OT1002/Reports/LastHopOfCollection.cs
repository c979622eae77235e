// case: The query includes the collection, and not what its elements lead to
// fact: L4
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        var orders = await db.Orders
            .Include(o => o.Customer)
            .Include(o => o.Lines)
            .AsSplitQuery()
            .ToListAsync();
        var lines = new List<string>();
        foreach (var order in orders)
        {
            foreach (var line in order.Lines) lines.Add($"{order.Number} {order.Customer.Name}: {line.Quantity} × {{|OT1002:line.Product|}?.Name}");
        }

        return lines;
    }
}
