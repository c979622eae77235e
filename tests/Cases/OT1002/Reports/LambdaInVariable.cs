// case: A lambda in a variable reads a reference of the element that it gets
// fact: C4
// model: PlainShop
using Shop;

public static class Page
{
    public static IEnumerable<string> Run(ShopContext db)
    {
        var buyer = (Order o) => {|OT1002:o.Customer|}?.Name ?? "nobody";
        foreach (var order in db.Orders.ToList()) yield return $"{order.Number} for {buyer(order)}";
    }
}
