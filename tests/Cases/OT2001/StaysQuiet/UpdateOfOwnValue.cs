// case: Each row gets a value of its own by a statement of its own
// model: PlainShop
// grows: one statement could not set all values
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<string> Run(ShopContext db)
    {
        var changed = 0;
        foreach (var order in await db.Orders.ToListAsync())
        {
            var quantity = order.Number.Length;
            changed += await db.Lines.Where(l => l.OrderId == order.Id).ExecuteUpdateAsync(s => s.SetProperty(l => l.Quantity, quantity));
        }

        return $"{changed}";
    }
}
