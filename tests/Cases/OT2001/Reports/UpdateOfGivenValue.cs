// case: Rows get the same value by a statement of their own each
// model: PlainShop
// repair: none
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<string> Run(ShopContext db)
    {
        var first = await db.Orders.OrderBy(o => o.Id).FirstAsync();
        var changed = 0;
        foreach (var order in await db.Orders.ToListAsync())
        {
            var quantity = first.Id;
            changed += await db.Lines.Where(l => l.OrderId == order.Id).{|OT2001:ExecuteUpdateAsync|}(s => s.SetProperty(l => l.Quantity, quantity));
        }

        return $"{changed}";
    }
}
