// case: A sum over a collection that is empty of each element, which gives zero
// fact: C1, L22
// model: PlainShop
using Shop;

public static class Sales
{
    public static string Run(ShopContext db)
    {
        var orders = db.Orders.Where(o => o.Status == OrderStatus.Paid).ToList();
        return $"{orders.Sum(o => {|OT1002:o.Lines|}.Sum(l => l.Quantity))} pieces";
    }
}
