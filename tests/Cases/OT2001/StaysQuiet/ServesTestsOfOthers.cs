// case: A project that names a framework for tests makes the rows of tests
// model: PlainShop
// grows: a test is no page
using Microsoft.EntityFrameworkCore;
using Shop;
using Xunit;

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        var lines = new List<string>();
        foreach (var id in await db.Orders.OrderBy(o => o.Id).Select(o => o.Id).ToListAsync()) lines.Add($"{await db.Lines.CountAsync(l => l.OrderId == id)}");
        return lines;
    }
}

namespace Xunit
{
    public sealed class MemberDataAttribute : Attribute;
}
