// case: attack
// model: PlainShop
// repair: none
using Microsoft.EntityFrameworkCore;
using Shop;

#nullable disable
public class Basket
{
    public List<int> Ids { get; set; }
}

public static class Baskets
{
    public static List<string> Of(ShopContext db, List<Basket> baskets)
    {
        var lines = new List<string>();
        foreach (var basket in baskets)
        {
            if (basket.Ids == null) continue;
            foreach (var id in basket.Ids) lines.Add($"{{|OT2001:db.Reviews.Count|}(r => r.ProductId == id)}");
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
        lines = Baskets.Of(db, [.. db.Products.Select(p => new Basket { Ids = new List<int> { p.Id } }).ToList(), new()]);
        return lines;
    }
}
