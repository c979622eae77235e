// case: The loop goes over entities that the code counts out
// fact: C6
// model: Shop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        var first = await db.Orders.OrderBy(o => o.Id).FirstAsync();
        var last = await db.Orders.OrderBy(o => o.Id).LastAsync();
        var lines = new List<string>();
        foreach (var order in new[] { first, last }) lines.Add({|OT1003:order.Customer|}.Name);
        foreach (var order in (Order[])[first, last]) lines.Add($"{{|OT1003:order.Lines|}.Count}");
        lines.AddRange(new List<Order> { first, last }.Select(o => $"{{|OT1003:o.Tags|}.Count}"));
        return lines;
    }
}
