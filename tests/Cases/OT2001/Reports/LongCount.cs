// case: attack
// model: PlainShop
// repair: none
using Microsoft.EntityFrameworkCore;
using Shop;

public class Repo(ShopContext db)
{
    public long NumberOf(int productId) => db.Reviews.Count(r => r.ProductId == productId);
}

public static class Page
{
    public static List<string> Run(ShopContext db)
    {
        var lines = new List<string>();
        var repo = new Repo(db);
        foreach (var product in db.Products.ToList())
        {
            lines.Add($"{product.Id} {{|OT2001:repo.NumberOf|}(product.Id) * int.MaxValue}");
        }
        return lines;
    }
}
