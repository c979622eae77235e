// case: One collection and a reference are included
// model: PlainShop
// option: onetrip.query_splitting = single
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static IEnumerable<string> Run(ShopContext db)
    {
        foreach (var order in db.Orders.Include(o => o.Lines).Include(o => o.Shipment).ToList())
            yield return $"{order.Number}: {order.Lines.Count} {order.Shipment?.Code}";
    }
}
