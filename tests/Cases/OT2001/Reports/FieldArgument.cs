// case: attack
// model: PlainShop
// repair: none
using Microsoft.EntityFrameworkCore;
using Shop;

public class Repo(ShopContext db)
{
    public int CountOf(int productId, int minimum) => db.Reviews.Count(r => r.ProductId == productId && r.Stars > minimum);
}

public class Lists(ShopContext db)
{
    int minimum;

    public List<string> All()
    {
        var repo = new Repo(db);
        var lines = new List<string>();
        foreach (var product in db.Products.ToList())
        {
            minimum++;
            lines.Add($"{product.Id} {{|OT2001:repo.CountOf|}(product.Id, minimum)}");
        }

        return lines;
    }
}

public static class Page
{
    public static List<string> Run(ShopContext db)
    {
        var lines = new List<string>();
        lines = new Lists(db).All();
        return lines;
    }
}
