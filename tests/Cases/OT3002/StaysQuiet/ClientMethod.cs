// case: The projection hands the entity to a method of the application
// fact: C3
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static IEnumerable<string> Run(ShopContext db) => db.Orders.Include(o => o.Customer).Select(o => Describe(o)).ToList();

    static string Describe(Order order) => $"{order.Number} {order.Customer.Name}";
}
