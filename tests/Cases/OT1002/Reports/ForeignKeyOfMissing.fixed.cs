// case: Of a reference that is null, only the key is read, which the foreign key has
// fact: L22
// model: PlainShop
using Shop;

public static class Page
{
    public static List<string> Run(ShopContext db) => db.Orders.OrderBy(o => o.Id).ToList().Select(o => $"{o.Number} {o.CustomerId}").ToList();
}
