// case: A service knows the context by its interface
// fact: L1, L17
// model: Shop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static Task<List<string>> Run(ShopContext db) => new OrderService(db).NamesAsync(OrderStatus.Paid);
}

public class OrderService(IShopContext context)
{
    public async Task<List<string>> NamesAsync(OrderStatus status)
    {
        var orders = await context.Orders.Where(o => o.Status == status).ToListAsync();
        return orders.Select(o => {|OT1001:o.Customer|}.Name).ToList();
    }
}
