// case: The loop goes over what the code counts out, or over the values of an enum
// fact: C6
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    static readonly OrderStatus[] Running = [OrderStatus.Open, OrderStatus.Paid];

    public static async Task<List<string>> Run(ShopContext db)
    {
        var lines = new List<string>();
        foreach (var status in Running) lines.Add($"{status}: {await db.Orders.CountAsync(o => o.Status == status)}");
        foreach (var name in new[] { "Tag 1", "Tag 2" }) lines.Add($"{name}: {await db.Tags.AnyAsync(t => t.Name == name)}");
        foreach (var status in Enum.GetValues<OrderStatus>()) lines.Add($"{status}: {db.Orders.Count(o => o.Status == status)}");
        for (var days = 0; days < 7; days++)
        {
            var day = new DateOnly(2026, 1, 1).AddDays(days);
            lines.Add($"{day:O}: {db.Orders.Count(o => o.PlacedOn == day)}");
        }

        return lines;
    }
}
