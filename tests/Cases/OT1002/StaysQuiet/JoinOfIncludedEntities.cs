// case: Both sides of a join bring their includes with them
// fact: L11
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        var sent = await (
            from order in db.Orders.AsNoTracking().Include(o => o.Customer)
            join shipment in db.Shipments.Include(s => s.Carrier) on order.Id equals shipment.OrderId
            where order.Status != OrderStatus.Open
            select new { order, shipment }).ToListAsync();
        return sent.ConvertAll(s => $"{s.order.Customer.Name} gets {s.shipment.Code} from {s.shipment.Carrier.Name}");
    }
}
