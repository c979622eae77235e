// case: The projection calls a method of the entity
// fact: C3, L21
// model: Shop
using Shop;

public static class Page
{
    public static List<string> Run(ShopContext db) => db.Orders.Where(o => o.Status == OrderStatus.Open).Select(o => {|OT1001:o.Describe|}()).ToList();
}
