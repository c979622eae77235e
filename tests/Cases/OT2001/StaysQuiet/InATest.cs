// case: A test goes over the rows that it has made
// model: PlainShop
// grows: a test is no page
using Microsoft.EntityFrameworkCore;
using Shop;

[AttributeUsage(AttributeTargets.Method)]
public class FactAttribute : Attribute;

public sealed class SlowFactAttribute : FactAttribute;

public static class Page
{
    [SlowFact]
    public static async Task<string> Run(ShopContext db)
    {
        var lines = 0;
        foreach (var id in await db.Orders.Select(o => o.Id).ToListAsync()) lines += await db.Lines.CountAsync(l => l.OrderId == id);
        return $"{lines}";
    }
}
