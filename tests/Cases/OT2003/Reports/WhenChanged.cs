// case: Each element that is not right yet is put right and saved
// model: PlainShop
// repair: none
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<string> Run(ShopContext db)
    {
        var changed = 0;
        foreach (var order in await db.Orders.Where(o => o.Status == OrderStatus.Open).ToListAsync())
        {
            if (order.Status == OrderStatus.Paid) continue;
            order.Status = OrderStatus.Paid;
            changed += await {|OT2003:db.SaveChangesAsync|}();
        }

        return $"{changed}";
    }
}
