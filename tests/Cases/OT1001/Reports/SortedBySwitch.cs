// case: A switch expression selects the order of the query
// fact: L9
// model: Shop
using Shop;

public static class Page
{
    public static List<string> Run(ShopContext db) => Sorted(db, "name");

    static List<string> Sorted(ShopContext db, string by)
    {
        var sorted = by switch
        {
            "name" => db.Products.OrderBy(p => p.Name),
            "category" => db.Products.OrderBy(p => p.Category.Name),
            _ => db.Products.OrderBy(p => p.Id),
        };
        return [.. sorted.AsEnumerable().Select(p => $"{p.Name}: {{|OT1001:p.Category|}.Name}")];
    }
}
