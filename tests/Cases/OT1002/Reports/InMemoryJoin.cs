// case: Two lists are joined in memory
// fact: C1, C4, L13
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static IEnumerable<string> Run(ShopContext db)
    {
        var orders = db.Orders.AsNoTracking().ToList();
        var shipments = db.Shipments.AsNoTracking().ToList();
        return orders.Join(shipments, o => o.Id, s => s.OrderId, (o, s) => $"{o.Number} by {{|OT1002:s.Carrier|}?.Name}");
    }
}
