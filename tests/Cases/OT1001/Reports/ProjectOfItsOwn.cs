// case: Repository, mapper and page are projects of their own
// fact: L1, C4
// model: Shop
// project: Web references Data, Views
// file: OrderPage.cs
using Data;
using Shop;
using Views;

public static class OrderPage
{
    public static List<string> Run(ShopContext db) =>
        new OrderRepository(db).Oldest(20).Select(o => {|OT1001:OrderText.From|}(o)).ToList();
}

// project: Data
// file: OrderRepository.cs
using Shop;

namespace Data;

public class OrderRepository(ShopContext context)
{
    public List<Order> Oldest(int count) => context.Orders.OrderBy(o => o.PlacedOn).Take(count).ToList();
}

// project: Views
// file: OrderText.cs
using Shop;

namespace Views;

public static class OrderText
{
    public static string From(Order order) => $"{order.Number} for {order.Customer.Name}";
}
