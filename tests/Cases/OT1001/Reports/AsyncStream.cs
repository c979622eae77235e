// case: The query is streamed
// fact: L9, C1
// model: Shop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Export
{
    public static async IAsyncEnumerable<string> Run(ShopContext db)
    {
        await foreach (var order in db.Orders.OrderBy(o => o.Id).AsAsyncEnumerable())
        {
            yield return $"{order.Number};{{|OT1001:order.Customer|}.Name}";
        }
    }
}
