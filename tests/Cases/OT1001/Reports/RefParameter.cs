// case: A total is passed by reference to a method that reads a collection of each element
// fact: C4
// model: Shop
using Shop;

public static class Page
{
    public static string Run(ShopContext db)
    {
        var pieces = 0;
        foreach (var order in db.Orders.ToList()) {|OT1001:Count|}(order, ref pieces);
        return $"{pieces} pieces";
    }

    static void Count(in Order order, ref int pieces)
    {
        foreach (var line in order.Lines) pieces += line.Quantity;
    }
}
