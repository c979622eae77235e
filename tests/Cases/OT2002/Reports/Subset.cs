// case: attack
// model: PlainShop
// repair: none
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static List<string> Run(ShopContext db)
    {
        var lines = new List<string>();
        var orders = db.Orders.OrderBy(o => o.Id).ToList();
        var some = orders.Where(o => o.Id > 2).ToList();
        foreach (var order in some)
        {
            db.Entry(order).Reference(o => o.Shipment).{|OT2002:Load|}();
        }

        foreach (var order in some) lines.Add($"{order.Id} {order.Shipment?.Code}");
        lines.Add($"{orders.Count(o => o.Shipment != null)}");
        return lines;
    }
}
