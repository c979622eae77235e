// case: Patterns, switches and conditional accesses read included navigations
// fact: L3
// model: Shop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static IEnumerable<string> Run(ShopContext db)
    {
        var orders = db.Orders.Include(o => o.Customer.Region).Include(o => o.Shipment!.Carrier).Include(o => ((RushOrder)o).Courier).ToList();
        foreach (var order in orders)
        {
            if (order is { Customer.Region: { Name: "Region 1" } region, Shipment.Carrier.Name: var carrier }) yield return $"{region.Name} {carrier}";
            yield return order switch
            {
                RushOrder { Courier.Name: { } name } => name,
                { Shipment: not null } => order.Shipment.Carrier.Name,
                { Customer: var customer } => customer.Region.Name,
            };
        }
    }
}
