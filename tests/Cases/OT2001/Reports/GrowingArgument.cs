// case: attack
// model: PlainShop
// repair: none
using Microsoft.EntityFrameworkCore;
using Shop;

public class Repo(ShopContext db)
{
    public int CountOf(int productId, int minimum) => db.Reviews.Count(r => r.ProductId == productId && r.Stars > minimum);
}

public static class Page
{
    public static List<string> Run(ShopContext db)
    {
        var lines = new List<string>();
        var repo = new Repo(db);
        foreach (var product in db.Products.ToList())
        {
            lines.Add($"{product.Id} {{|OT2001:repo.CountOf|}(product.Id, lines.Count)}");
        }
        return lines;
    }
}
