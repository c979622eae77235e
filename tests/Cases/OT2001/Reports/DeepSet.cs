// case: attack
// model: PlainShop
// repair: none
using Microsoft.EntityFrameworkCore;
using Shop;

public class Item
{
    public int ProductId { get; set; }

    public int Wanted { get; set; }
}

public static class Prepared
{
    public static void Prepare(Item item) => Take(item);

    static void Take(Item item) => item.ProductId = item.Wanted;
}

public static class Page
{
    public static List<string> Run(ShopContext db)
    {
        var lines = new List<string>();
        var items = db.Products.Select(p => new Item { Wanted = p.Id }).ToList();
        foreach (var item in items)
        {
            Prepared.Prepare(item);
            lines.Add($"{{|OT2001:db.Reviews.Count|}(r => r.ProductId == item.ProductId)}");
        }
        return lines;
    }
}
