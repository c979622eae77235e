// case: A repository behind an interface returns a query
// fact: L1
// model: Shop
// file: OrderPage.cs
using Microsoft.EntityFrameworkCore;
using Shop;

public class OrderPage(IOrderRepository orders)
{
    public static Task<List<string>> Run(ShopContext db) => new OrderPage(new OrderRepository(db)).NamesAsync();

    async Task<List<string>> NamesAsync()
    {
        var names = new List<string>();
        foreach (var order in await orders.WithStatus(OrderStatus.Paid).OrderBy(o => o.Id).ToListAsync()) names.Add({|OT1001:order.Customer|}.Name);
        return names;
    }
}

// file: OrderRepository.cs
using Shop;

public interface IOrderRepository
{
    IQueryable<Order> WithStatus(OrderStatus status);
}

public class OrderRepository(ShopContext context) : IOrderRepository
{
    public IQueryable<Order> WithStatus(OrderStatus status) => context.Orders.Where(o => o.Status == status);
}
