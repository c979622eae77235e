// case: A loop over the indices of a list loads a navigation of each element
// fact: L15
// model: PlainShop
// repair: none
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static List<string> Run(ShopContext db)
    {
        var products = db.Products.ToList();
        var lines = new List<string>();
        for (var i = 0; i < products.Count; i++)
        {
            db.Entry(products[i]).Reference(p => p.Category).{|OT2002:Load|}();
            lines.Add($"{products[i].Name} in {products[i].Category.Name}");
        }

        return lines;
    }
}
