// case: A virtual navigation loads nothing when no proxies are asked for
// fact: L17, L22
// model: VirtualShop
using Shop;

public static class Page
{
    public static IEnumerable<string> Run(ShopContext db)
    {
        foreach (var order in db.Orders.ToList())
        {
            yield return {|OT1002:order.Customer|}.Name;
        }
    }
}
