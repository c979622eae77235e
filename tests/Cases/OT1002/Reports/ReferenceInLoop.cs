// case: A reference that nothing loads is read behind a null guard, which shows the wrong text
// fact: L22
// model: PlainShop
using Shop;

public static class Page
{
    public static IEnumerable<string> Run(ShopContext db)
    {
        foreach (var order in db.Orders.ToList())
        {
            yield return $"{order.Number} for {{|OT1002:order.Customer|}?.Name ?? "nobody"}";
        }
    }
}
