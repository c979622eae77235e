// case: A count is asked for each element of a stream
// fact: C6, C1
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async IAsyncEnumerable<string> Run(ShopContext db)
    {
        await foreach (var order in db.Orders.AsNoTracking().AsAsyncEnumerable())
        {
            var count = await {|OT2001:db.Lines.CountAsync|}(l => l.OrderId == order.Id);
            yield return $"{order.Number}: {count}";
        }
    }
}
