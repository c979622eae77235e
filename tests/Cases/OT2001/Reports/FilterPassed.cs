// case: attack
// model: PlainShop
// repair: none
using Microsoft.EntityFrameworkCore;
using Shop;

public class Filter
{
    public int Minimum { get; set; }
}

public static class Filters
{
    public static void Next(Filter filter) => filter.Minimum++;
}

public static class Page
{
    public static List<string> Run(ShopContext db)
    {
        var lines = new List<string>();
        var filter = new Filter();
        foreach (var product in db.Products.ToList())
        {
            Filters.Next(filter);
            lines.Add($"{product.Id} {{|OT2001:db.Reviews.Count|}(r => r.ProductId == product.Id && r.Stars > filter.Minimum)}");
        }
        return lines;
    }
}
