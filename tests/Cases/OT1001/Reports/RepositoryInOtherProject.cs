// case: The query stands in a repository of another project
// fact: L17
// model: Shop
// project: Data
// file: Orders/OrderRepository.cs
using Microsoft.EntityFrameworkCore;
using Shop;

namespace Data.Orders;

public class OrderRepository(ShopContext db)
{
    public Task<List<Order>> AllAsync() => db.Orders.OrderBy(o => o.Number).ToListAsync();
}

// project: Web references Data
// file: OrderPage.cs
using Data.Orders;
using Shop;

public static class OrderPage
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        var names = new List<string>();
        foreach (var order in await new OrderRepository(db).AllAsync()) names.Add({|OT1001:order.Customer|}.Name);
        return names;
    }
}
