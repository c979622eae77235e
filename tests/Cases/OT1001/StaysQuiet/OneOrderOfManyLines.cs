// case: The lines of one order are read in a loop, and each leads to the same order and its one customer
// fact: L12, L19
// model: Shop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        var order = await db.Orders.Include(o => o.Lines).SingleAsync(o => o.Id == 1);
        var lines = new List<string>();
        foreach (var line in order.Lines) lines.Add($"{line.Quantity} for {line.Order.Customer.Name}, {{|OT1003:order.Customer.Region|}.Name}");
        return lines;
    }
}
