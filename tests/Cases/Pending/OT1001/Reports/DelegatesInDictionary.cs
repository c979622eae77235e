// case: Functions kept in a dictionary read a reference of each element
// fact: C4
// model: Shop
using Shop;

public static class Page
{
    static readonly Dictionary<string, Func<Order, string>> Columns = new()
    {
        ["number"] = o => o.Number,
        ["customer"] = o => o.Customer.Name,
    };

    public static List<string> Run(ShopContext db)
    {
        var column = Columns["customer"];
        var lines = new List<string>();
        foreach (var order in db.Orders.ToList()) lines.Add({|OT1001:column|}(order));
        return lines;
    }
}
