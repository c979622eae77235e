// case: A user-defined operator reads a collection of each element
// fact: C3
// model: PlainShop
using Shop;

public static class Page
{
    public static string Run(ShopContext db)
    {
        var sum = new Load(0);
        foreach (var order in db.Orders.ToList()) sum = {|OT1002:sum + order|};
        return $"{sum.Pieces} pieces";
    }
}

public readonly record struct Load(int Pieces)
{
    public static Load operator +(Load load, Order order) => new(load.Pieces + order.Lines.Sum(l => l.Quantity));
}
