// case: attack
// model: PlainShop
// repair: none
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Mover
{
    public static void Move(Product product) => product.CategoryId = 2;
}

public static class Page
{
    public static List<string> Run(ShopContext db)
    {
        var lines = new List<string>();
        Mover.Move(db.Products.First(p => p.Id == 1));
        foreach (var category in db.Categories.ToList())
        {
            var products = db.Products.Where(p => p.CategoryId == category.Id).{|OT2001:ToList|}();
            lines.Add($"{category.Id}: {string.Join(", ", products.Select(p => p.Name).Order())}");
        }
        return lines;
    }
}
