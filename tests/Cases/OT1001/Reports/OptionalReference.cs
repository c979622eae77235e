// case: An optional reference of each element is read behind a null guard
// fact: L17
// model: Shop
using Shop;

public static class Page
{
    public static IEnumerable<string> Run(ShopContext db) =>
        db.Products.ToList().Select(p => $"{p.Name} from {{|OT1001:p.Supplier|}?.Name ?? "our own"}");
}
