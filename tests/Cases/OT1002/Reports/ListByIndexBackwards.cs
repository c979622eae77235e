// case: The elements of a list are read by index in a while loop
// fact: C1
// model: PlainShop
using Shop;

public static class Page
{
    public static List<string> Run(ShopContext db)
    {
        var products = db.Products.OrderBy(p => p.Name).ToList();
        var names = new List<string>();
        var index = products.Count;
        while (--index >= 0)
        {
            var product = products[index];
            names.Add($"{product.Name} ({{|OT1002:product.Category|}?.Name})");
        }

        return names;
    }
}
