// case: The inverse of an included one-to-one reference is set, without tracking too
// fact: L12
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static IEnumerable<string> Run(ShopContext db)
    {
        var shipments = db.Orders.AsNoTracking().Include(o => o.Shipment).Where(o => o.Shipment != null).AsEnumerable().Select(o => o.Shipment!);
        foreach (var shipment in shipments) yield return $"{shipment.Code} for {shipment.Order.Number}";
    }
}
