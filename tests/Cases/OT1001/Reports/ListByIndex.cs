// case: The elements of a list are read by index in a for loop
// fact: C1
// model: Shop
using Shop;

public static class Page
{
    public static IEnumerable<string> Run(ShopContext db)
    {
        var products = db.Products.OrderBy(p => p.Name).ToList();
        for (var i = 0; i < products.Count; i++)
        {
            var product = products[i];
            yield return $"{i + 1}. {product.Name} ({{|OT1001:product.Category|}.Name})";
        }
    }
}
