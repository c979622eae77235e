// case: The query is made of two, and EF Core cannot include what brings a collection with it in both (the owned phones)
// fact: L11
// model: Shop
// repair: none
using Shop;

public static class Page
{
    public static IEnumerable<string> Run(ShopContext db)
    {
        var first = db.Orders.Where(o => o.Status == OrderStatus.Open);
        var second = db.Orders.Where(o => o.Status == OrderStatus.Paid);
        foreach (var order in first.Concat(second).ToList()) yield return {|OT1001:order.Customer|}.Name;
    }
}
