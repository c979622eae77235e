// case: Rows are updated by a statement of their own each
// fact: C6
// model: PlainShop
// repair: none
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<string> Run(ShopContext db)
    {
        var orders = await db.Orders.ToListAsync();
        var changed = 0;
        foreach (var order in orders)
        {
            changed += await db.Lines.Where(l => l.OrderId == order.Id).{|OT2001:ExecuteUpdateAsync|}(s => s.SetProperty(l => l.Quantity, 0));
        }

        return $"{changed}";
    }
}
