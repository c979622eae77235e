// case: One entity is asked for by its key
// model: PlainShop
// option: onetrip.query_splitting = single
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<string> Run(ShopContext db)
    {
        var order = await db.Orders.Include(o => o.Lines).Include(o => o.Tags).{|OT3001:FirstOrDefaultAsync|}(o => o.Id == 1);
        return $"{order!.Number}: {order.Lines.Count} {order.Tags.Count}";
    }
}
