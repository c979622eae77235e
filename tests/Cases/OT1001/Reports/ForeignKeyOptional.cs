// case: Of an optional reference only the key is read, which is null together with it
// model: Shop
using Shop;

public static class Page
{
    public static List<string> Run(ShopContext db) => db.Products.OrderBy(p => p.Id).ToList().Select(p => $"{p.Name} by {{|OT1001:p.Supplier|}?.Id}").ToList();
}
