// case: A property pattern looks into a reference that is null
// fact: L22
// model: PlainShop
using Shop;

public static class Page
{
    public static IEnumerable<string> Run(ShopContext db)
    {
        foreach (var order in db.Orders.ToList())
        {
            if (order is { Status: not OrderStatus.Open, {|OT1002:Customer|}: { Name: var name } }) yield return $"{order.Number} for {name}";
        }
    }
}
