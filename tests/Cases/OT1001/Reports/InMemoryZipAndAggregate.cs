// case: The entities are zipped with positions, and folded into a text
// fact: C1, C4
// model: Shop
using Shop;

public static class Page
{
    public static string Run(ShopContext db) => db.Products.OrderBy(p => p.Id).ToList()
        .Zip(Enumerable.Range(1, 100), (product, position) => new { product, position })
        .Aggregate("", (text, row) => $"{text}{row.position}. {{|OT1001:row.product.Category|}.Name}\n");
}
