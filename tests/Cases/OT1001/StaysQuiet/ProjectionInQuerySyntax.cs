// case: Navigations are read in query syntax, which the server runs
// fact: T2, T4
// model: Shop
using Shop;

public static class Page
{
    public static IEnumerable<string> Run(ShopContext db)
    {
        var rows =
            from line in db.Lines
            let customer = line.Order.Customer
            where customer.Region.Name != "" && line.Product.Category.Name != ""
            orderby customer.Region.Name, line.Product.Name
            select new { Region = customer.Region.Name, Category = line.Product.Category.Name, Tags = line.Order.Tags.Count };
        foreach (var row in rows) yield return $"{row.Region} {row.Category} {row.Tags}";

        var pairs =
            from order in db.Orders
            from tag in order.Tags
            join shipment in db.Shipments on order.Id equals shipment.OrderId into shipments
            from shipment in shipments.DefaultIfEmpty()
            select new { tag.Name, Customer = order.Customer.Name, Carrier = shipment == null ? "" : shipment.Carrier.Name };
        foreach (var pair in pairs.ToList()) yield return $"{pair.Name} {pair.Customer} {pair.Carrier}";
    }
}
