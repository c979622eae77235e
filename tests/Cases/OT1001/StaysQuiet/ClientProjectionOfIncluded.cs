// case: A client method in the final projection gets an entity that is included
// fact: C3, L11
// model: Shop
// file: OrderPage.cs
using Microsoft.EntityFrameworkCore;
using Shop;

public static class OrderPage
{
    public static Task<List<string>> Run(ShopContext db) => db.Orders.Include(o => o.Customer).ThenInclude(c => c.Region).Select(o => OrderText.From(o)).ToListAsync();
}

// file: OrderText.cs
using Shop;

public static class OrderText
{
    public static string From(Order order) => $"{order.Number} for {order.Customer.Name} in {order.Customer.Region.Name}";
}
