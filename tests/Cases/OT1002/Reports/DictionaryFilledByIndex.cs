// case: A dictionary is filled by its index, and gone through as pairs
// fact: C4
// model: PlainShop
using Shop;

public static class Page
{
    public static IEnumerable<string> Run(ShopContext db)
    {
        var byNumber = new Dictionary<string, Order>();
        foreach (var order in db.Orders.ToList()) byNumber[order.Number] = order;
        foreach (var (number, order) in byNumber) yield return $"{number} for {{|OT1002:order.Customer|}?.Name}";
    }
}
