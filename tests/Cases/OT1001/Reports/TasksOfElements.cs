// case: A task is started for each element
// fact: C4
// model: Shop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<string[]> Run(ShopContext db)
    {
        var orders = await db.Orders.Where(o => o.Status == OrderStatus.Sent).ToListAsync();
        return await Task.WhenAll(orders.Select(async order =>
        {
            var name = {|OT1001:order.Customer|}.Name;
            await SendAsync(name);
            return name;
        }));
    }

    static Task SendAsync(string to) => Task.CompletedTask;
}
