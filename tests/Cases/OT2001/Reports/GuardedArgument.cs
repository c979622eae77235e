// case: attack
// model: PlainShop
// repair: none
using Microsoft.EntityFrameworkCore;
using Shop;

public class Options
{
    public int Minimum { get; set; }
}

public class Repo(ShopContext db)
{
    public int CountOf(int productId, int minimum) => db.Reviews.Count(r => r.ProductId == productId && r.Stars > minimum);
}

#nullable disable
public class Lists(ShopContext db)
{
    public List<string> All(Options options)
    {
        var repo = new Repo(db);
        var lines = new List<string>();
        foreach (var product in db.Products.ToList())
        {
            if (options != null) lines.Add($"{product.Id} {{|OT2001:repo.CountOf|}(product.Id, options.Minimum)}");
            else lines.Add(product.Name);
        }

        return lines;
    }
}
#nullable restore

public static class Page
{
    public static List<string> Run(ShopContext db)
    {
        var lines = new List<string>();
        lines = [.. new Lists(db).All(new Options()), .. new Lists(db).All(null!)];
        return lines;
    }
}
