// case: What the tests of a class share goes over the rows that they have made
// model: PlainShop
// grows: a test is no page
using Microsoft.EntityFrameworkCore;
using Shop;

[AttributeUsage(AttributeTargets.Method)]
public class TestMethodAttribute : Attribute;

public static class Page
{
    [TestMethod]
    public static Task<string> Run(ShopContext db) => CountAsync(db);

    static async Task<string> CountAsync(ShopContext db)
    {
        var lines = 0;
        foreach (var id in await db.Orders.Select(o => o.Id).ToListAsync()) lines += await db.Lines.CountAsync(l => l.OrderId == id);
        return $"{lines}";
    }
}
