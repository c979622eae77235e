// case: The mapper is also given an entity that is new, whose foreign key is not set yet
// model: Shop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static List<string> Run(ShopContext db) => [.. db.Orders.OrderBy(o => o.Id).ToList().Select(o => {|OT1001:Text|}(o)), New(new Customer { Id = 77 })];

    static string New(Customer customer)
    {
        var order = new Order { Number = "new", Customer = customer };
        return Text(order);
    }

    static string Text(Order order) => $"{order.Number} {order.Customer.Id}";
}
