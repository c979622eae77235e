// case: One entity of many is asked for, and nothing says which: asked again it may be another
// model: PlainShop
// option: onetrip.query_splitting = single
// repair: none
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static string Run(ShopContext db)
    {
        var order = db.Orders.Include(o => o.Lines).Include(o => o.Tags).{|OT3001:First|}(o => o.CustomerId == 1);
        return $"{order.Number.Length} {order.Lines.Count > 0}";
    }
}
