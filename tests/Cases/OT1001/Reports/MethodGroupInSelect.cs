// case: Select with a method group is the one of IEnumerable: the mapper gets the entities
// fact: C2
// model: Shop
using Shop;

public static class Page
{
    public static List<string> Run(ShopContext db) =>
        db.Orders.OrderBy(o => o.Id).Select({|OT1001:ToText|}).ToList();

    static string ToText(Order order) => $"{order.Number} for {order.Customer.Name}";
}
