// case: The key of an optional reference names the member of an anonymous type, which keeps its name
// model: Shop
using Shop;

public static class Page
{
    public static List<string> Run(ShopContext db)
    {
        var rows = db.Products.OrderBy(p => p.Id).ToList().Select(p => new { p.Name, {|OT1001:p.Supplier|}?.Id });
        return rows.Select(r => $"{r} {r.Id}").ToList();
    }
}
