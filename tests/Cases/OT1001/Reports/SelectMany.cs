// case: The query goes through a collection to its elements
// fact: L11
// model: Shop
using Shop;

public static class PickingList
{
    public static IEnumerable<string> Run(ShopContext db)
    {
        foreach (var line in db.Orders.Where(o => o.Id == 1).SelectMany(o => o.Lines))
        {
            yield return $"{line.Quantity} × {{|OT1001:line.Product|}.Name}";
        }
    }
}
