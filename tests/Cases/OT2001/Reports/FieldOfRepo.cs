// case: attack
// model: PlainShop
// repair: none
using Microsoft.EntityFrameworkCore;
using Shop;

public class Repo(ShopContext db)
{
    public int Minimum { get; set; }

    public int CountOf(int productId) => db.Reviews.Count(r => r.ProductId == productId && r.Stars > Minimum);
}

public static class Page
{
    public static List<string> Run(ShopContext db)
    {
        var lines = new List<string>();
        var repo = new Repo(db);
        foreach (var product in db.Products.ToList())
        {
            repo.Minimum = product.Id % 5;
            lines.Add($"{product.Id} {{|OT2001:repo.CountOf|}(product.Id)}");
        }
        return lines;
    }
}
