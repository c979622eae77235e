// case: A reference of each element is read in a loop
// fact: L17, L19
// model: Shop
using Shop;

public static class Page
{
    public static IEnumerable<string> Run(ShopContext db)
    {
        foreach (var order in db.Orders.ToList())
        {
            yield return $"{order.Number} for {{|OT1001:order.Customer|}.Name}";
        }
    }
}
