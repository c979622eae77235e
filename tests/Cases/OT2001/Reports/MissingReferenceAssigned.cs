// case: A reference is looked up for each element unless it is there
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static List<string> Run(ShopContext db)
    {
        var names = new List<string>();
        foreach (var product in db.Products.AsNoTracking().ToList())
        {
            product.Category ??= {|OT2001:db.Categories.First|}(c => c.Id == product.CategoryId);
            names.Add(product.Category.Name);
        }

        return names;
    }
}
