// case: A service in front of the context brings the row
// fact: L17
// model: Shop
// file: Orders.cs
using Microsoft.EntityFrameworkCore;
using Shop;

public interface IOrders
{
    Task<Order?> FindAsync(string number);
}

public sealed class Orders(ShopContext db) : IOrders
{
    public Task<Order?> FindAsync(string number) => {|#0:db.Orders|}.SingleOrDefaultAsync(o => o.Number == number);
}

// file: Page.cs
using Shop;

public class OrderPage(IOrders orders)
{
    public async Task<string> HeadingAsync()
    {
        var order = await orders.FindAsync("O-1");
        return order is null ? "nothing" : $"{order.Number} for {{|OT1003:order.Customer|}.Name}";
    }
}

public static class Page
{
    public static Task<string> Run(ShopContext db) => new OrderPage(new Orders(db)).HeadingAsync();
}
