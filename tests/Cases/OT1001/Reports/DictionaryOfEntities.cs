// case: The query ends in a dictionary, which is taken apart by the loop
// fact: L9, C1
// model: Shop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        var orders = await db.Orders.ToDictionaryAsync(o => o.Number);
        var lines = new List<string>();
        foreach (var (number, order) in orders) lines.Add($"{number} for {{|OT1001:order.Customer|}.Name}");
        return lines;
    }
}
