// case: The entity has no property on the context: it is one because a navigation leads to it
// fact: E1, L17
// model: Shop
using Shop;

public static class CarrierList
{
    public static IEnumerable<string> Run(ShopContext db)
    {
        foreach (var carrier in db.Set<Carrier>().ToList())
        {
            yield return $"{carrier.Name}: {{|OT1001:carrier.Shipments|}.Count}";
        }
    }
}
