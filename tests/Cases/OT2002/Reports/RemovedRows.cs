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
        db.Shipments.Where(s => s.Id == 2).ExecuteDelete();
        foreach (var order in orders)
        {
            db.Entry(order).Reference(o => o.Shipment).{|OT2002:Load|}();
            lines.Add($"{order.Id} {order.Shipment?.Code}");
        }
        return lines;
    }
}
