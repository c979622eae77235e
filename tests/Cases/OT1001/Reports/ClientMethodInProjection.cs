// case: The projection hands the entity to a method, which runs on the client
// fact: C3, L21
// model: Shop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static Task<List<string>> Run(ShopContext db) =>
        db.Orders.Select(o => {|OT1001:OrderText.From|}(o)).ToListAsync();
}

public static class OrderText
{
    public static string From(Order order) => $"{order.Number} for {order.Customer.Name}";
}
