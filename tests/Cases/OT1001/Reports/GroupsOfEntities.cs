// case: The elements of the groups that a query ends in
// fact: L11
// model: Shop
using Shop;

public static class Page
{
    public static IEnumerable<string> Run(ShopContext db)
    {
        foreach (var group in db.Orders.GroupBy(o => o.Status))
        {
            foreach (var order in group) yield return $"{group.Key}: {{|OT1001:order.Customer|}.Name}";
        }
    }
}
