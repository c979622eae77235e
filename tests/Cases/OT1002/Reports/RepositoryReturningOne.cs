// case: A repository returns one entity, or null
// fact: L22
// model: PlainShop
// file: OrderPage.cs
using Shop;

public class OrderPage(IOrderRepository orders)
{
    public static Task<string> Run(ShopContext db) => new OrderPage(new OrderRepository(db)).TextAsync(1);

    async Task<string> TextAsync(int id)
    {
        var order = await orders.FindAsync(id) ?? throw new KeyNotFoundException();
        return $"{order.Number} for {order.Customer.Name} in {{|OT1002:order.Customer.Region|}?.Name}";
    }
}

// file: OrderRepository.cs
using Microsoft.EntityFrameworkCore;
using Shop;

public interface IOrderRepository
{
    Task<Order?> FindAsync(int id);
}

public class OrderRepository(IShopContext context) : IOrderRepository
{
    public Task<Order?> FindAsync(int id) => context.Orders.Include(o => o.Customer).Include(o => o.Lines).SingleOrDefaultAsync(o => o.Id == id);
}
