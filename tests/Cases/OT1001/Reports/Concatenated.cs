// case: The query is made of two
// fact: L11
// model: Shop
using Shop;

public static class Page
{
    public static IEnumerable<string> Run(ShopContext db)
    {
        var named = db.Products.Where(p => p.SupplierId != null);
        var own = db.Products.Where(p => p.SupplierId == null);
        foreach (var product in named.Concat(own).ToList()) yield return {|OT1001:product.Category|}.Name;
    }
}
