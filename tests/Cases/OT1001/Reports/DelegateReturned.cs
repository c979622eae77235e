// case: A method returns a function that has captured a variable and reads a collection of each element
// fact: C4
// model: Shop
using Shop;

public static class Page
{
    public static List<string> Run(ShopContext db)
    {
        var describe = Describer("lines");
        return db.Orders.ToList().{|OT1001:Select|}(describe).ToList();
    }

    static Func<Order, string> Describer(string word) => order => $"{order.Number}: {order.Lines.Count} {word}";
}
