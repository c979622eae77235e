// case: The navigations are written and named, and not read
// fact: L16
// model: Shop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        var first = await db.Customers.OrderBy(c => c.Id).FirstAsync();
        var orders = await db.Orders.ToListAsync();
        foreach (var order in orders)
        {
            order.Customer = first;
            (order.Shipment, order.Number) = (null, $"{order.Number}!");
        }

        return orders.Select(o => $"{nameof(o.Customer)} {o.CustomerId} {nameof(Order.Customer.Region)} {o.Number}").ToList();
    }
}
