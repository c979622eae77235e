// case: A mapper in a static field, which is a lambda
// fact: C2
// model: PlainShop
using Shop;

public static class Page
{
    static readonly Func<Order, string> ToText = o => $"{o.Number} for {o.Customer?.Name}";

    public static List<string> Run(ShopContext db) => db.Orders.AsEnumerable().Select({|OT1002:ToText|}).ToList();
}
