// case: attack
// model: PlainShop
// repair: none
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static List<string> Run(ShopContext db) => [.. Lines(db, true), .. Lines(db, false)];

    static List<string> Lines(ShopContext db, bool detailed)
    {
        db.ChangeTracker.Clear();
        var lines = new List<string>();
        var orders = db.Orders.OrderBy(o => o.Id).ToList();
        if (detailed)
        {
            foreach (var order in orders)
            {
                db.Entry(order).Reference(o => o.Shipment).{|OT2002:Load|}();
            }
        }

        lines.AddRange(orders.Select(order => $"{order.Id} {(order.Shipment == null ? "-" : order.Shipment.Code)}"));
        return lines;
    }
}
