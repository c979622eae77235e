// case: The lambdas of includes check for null what they go over
// fact: L3
// model: Shop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static List<string> Run(ShopContext db)
    {
        var orders = db.Orders
            .Include(o => o.Shipment).ThenInclude(s => s != null ? s.Carrier : null)
            .Include(o => o.Customer != null ? o.Customer.Region : null)
            .Include(o => o.Customer.Referrer).ThenInclude(c => c == null ? null : c.Region)
            .ToList();
        return orders.Select(o => $"{o.Shipment?.Carrier.Name} {o.Customer.Region.Name} {o.Customer.Referrer?.Region.Name}").ToList();
    }
}
