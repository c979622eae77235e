// case: A projection is compiled, and runs on the client
// fact: T3, C2
// model: Shop
using System.Linq.Expressions;
using Shop;

public static class Page
{
    public static List<string> Run(ShopContext db)
    {
        Expression<Func<Order, string>> text = o => o.Number + " for " + {|OT1001:o.Customer|}.Name;
        return db.Orders.ToList().Select(text.Compile()).ToList();
    }
}
