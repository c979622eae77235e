// case: attack
// model: PlainShop
// repair: none
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static List<string> Run(ShopContext db)
    {
        var lines = new List<string>();
        var minimum = 0;
        void Next() => minimum++;
        foreach (var product in db.Products.ToList())
        {
            Next();
            lines.Add($"{product.Id} {{|OT2001:db.Reviews.Count|}(r => r.ProductId == product.Id && r.Stars > minimum)}");
        }
        return lines;
    }
}
