// case: Of a relation of one to one, the dependent side has the key
// model: Shop
using Shop;

public static class Page
{
    public static List<string> Run(ShopContext db) => db.Shipments.OrderBy(s => s.Id).ToList().Select(s => $"{s.Code} {s.OrderId}").ToList();
}
