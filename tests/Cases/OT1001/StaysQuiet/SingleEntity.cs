// case: The navigations of one entity are read once
// fact: L17
// model: Shop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        var order = await db.Orders.FirstAsync(o => o.Id == 1);
        var customer = await db.Customers.FindAsync(2);
        return [order.Customer.Name, $"{{|OT1003:order.Lines|}.Count} lines", Text(order), $"{customer?.Region.{|OT1003:Manager|}?.Name}"];
    }

    static string Text(Order order) => $"{order.Number} for {order.Customer.Name} in {order.Customer.Region.Name}";
}
