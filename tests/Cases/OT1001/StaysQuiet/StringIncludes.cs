// case: Includes are written as strings: a path, nameof, and an interpolation of both
// fact: L5
// model: Shop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    const string WithProducts = "Lines.Product.Category";

    public static IEnumerable<string> Run(ShopContext db)
    {
        var orders = db.Orders
            .Include(WithProducts)
            .Include(nameof(Order.Tags))
            .Include($"{nameof(Order.Customer)}.{nameof(Customer.Region)}")
            .Include(nameof(Order.Shipment) + "." + nameof(Shipment.Carrier))
            .AsSplitQuery();

        foreach (var order in orders.ToList())
        {
            yield return $"{order.Number}: {order.Tags.Count} {order.Customer.Region.Name} {order.Shipment?.Carrier.Name}";
            foreach (var line in order.Lines) yield return $"{line.Product.Name} ({line.Product.Category.Name})";
        }
    }
}
