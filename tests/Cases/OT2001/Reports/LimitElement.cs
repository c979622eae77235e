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
        int[] limits = [0];
        foreach (var product in db.Products.ToList())
        {
            limits[0]++;
            lines.Add($"{product.Id} {{|OT2001:db.Reviews.Count|}(r => r.ProductId == product.Id && r.Stars > limits[0])}");
        }
        return lines;
    }
}
