// case: Select with a variable of type Func is the one of IEnumerable
// fact: C2
// model: PlainShop
using Shop;

public static class Page
{
    public static List<string> Run(ShopContext db)
    {
        Func<Order, string> map = o => $"{o.Number} for {{|OT1002:o.Customer|}?.Name}";
        return db.Orders.Select(map).ToList();
    }
}
