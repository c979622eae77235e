// case: A collection is only added to, and the settings say that lazy loading is off: nothing is missing
// model: Shop
// option: onetrip.lazy_loading = off
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        var numbers = new List<string>();
        foreach (var order in await db.Orders.ToListAsync())
        {
            order.Lines.Add(new Line { ProductId = 1 });
            numbers.Add(order.Number);
        }

        return numbers;
    }

    public static Task<List<string>> Expected(ShopContext db) => db.Orders.Select(o => o.Number).ToListAsync();
}
