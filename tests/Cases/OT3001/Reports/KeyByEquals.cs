// case: One entity is asked for by its key, with Equals
// model: PlainShop
// option: onetrip.query_splitting = single
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static string Run(ShopContext db)
    {
        var id = 1;
        var order = db.Orders.Include(o => o.Lines).Include(o => o.Tags).Where(o => o.Id.Equals(id) && o.Number != "").{|OT3001:First|}();
        return $"{order.Number}: {order.Lines.Count} {order.Tags.Count}";
    }
}
