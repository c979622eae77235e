// case: A repository returns one entity, and its reference is loaded by one more query
// fact: L19, L22
// model: Shop
using Microsoft.EntityFrameworkCore;
using Shop;

public class OrderRepository(ShopContext db)
{
    public async Task<Order> GetAsync(int id) => await db.Orders.Include(o => o.Customer).SingleAsync(o => o.Id == id);
}

public static class Page
{
    public static async Task<string> Run(ShopContext db)
    {
        var order = await new OrderRepository(db).GetAsync(1);
        return $"{order.Customer.Name} {{|OT1003:order.Shipment|}?.Code} in {{|OT1003:order.Customer.Region|}.Name}";
    }
}
