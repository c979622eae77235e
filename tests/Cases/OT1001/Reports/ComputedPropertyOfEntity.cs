// case: A computed property of the entity reads its collection
// fact: C3
// model: Shop
using Shop;

public static class Page
{
    public static IEnumerable<string> Run(ShopContext db)
    {
        foreach (var order in db.Orders.ToList()) yield return $"{order.Number}: {{|OT1001:order.Quantity|}} pieces";
    }
}
