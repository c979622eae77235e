// case: A reference is looked up for each element unless it is there
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static List<string> Run(ShopContext db)
    {
        var names = new List<string>();
        var products = db.Products.AsNoTracking().ToList();
        var categoryIds = products.Select(product => product.CategoryId).Distinct().ToList();
        var categoriesById = db.Categories.Where(c => categoryIds.Contains(c.Id)).ToDictionary(c => c.Id);
        foreach (var product in products)
        {
            product.Category ??= categoriesById[product.CategoryId];
            names.Add(product.Category.Name);
        }

        return names;
    }
}
