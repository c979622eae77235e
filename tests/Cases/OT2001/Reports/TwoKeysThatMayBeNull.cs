// case: One of two values of the element may be null, or one of them is compared in another way
// model: PlainShop
// repair: none
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static List<string> Run(ShopContext db)
    {
        var lines = new List<string>();
        foreach (var product in db.Products.ToList())
        {
            lines.Add($"{{|OT2001:db.Products.Count|}(p => p.CategoryId == product.CategoryId && p.SupplierId == product.SupplierId)}");
            lines.Add($"{{|OT2001:db.Products.Count|}(p => p.CategoryId == product.CategoryId && p.Id < product.Id)}");
            lines.Add($"{{|OT2001:db.Products.Count|}(p => p.CategoryId == product.CategoryId || p.Id == product.Id)}");
        }

        return lines;
    }
}
