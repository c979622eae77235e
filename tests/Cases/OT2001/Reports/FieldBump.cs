// case: attack
// model: PlainShop
// repair: none
using Microsoft.EntityFrameworkCore;
using Shop;

public class Lists(ShopContext db)
{
    int minimum;

    public List<string> All()
    {
        var lines = new List<string>();
        foreach (var product in db.Products.ToList())
        {
            Next();
            lines.Add($"{product.Id} {{|OT2001:db.Reviews.Count|}(r => r.ProductId == product.Id && r.Stars > minimum)}");
        }

        return lines;
    }

    void Next() => minimum++;
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
