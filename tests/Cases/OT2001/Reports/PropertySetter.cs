// case: attack
// model: PlainShop
// repair: none
using Microsoft.EntityFrameworkCore;
using Shop;

public class Item
{
    public int ProductId { get; set; }

    public int Wanted { get; set; }

    public bool IsTaken { set => ProductId = Wanted; }
}

public static class Page
{
    public static List<string> Run(ShopContext db)
    {
        var lines = new List<string>();
        var items = db.Products.Select(p => new Item { Wanted = p.Id }).ToList();
        foreach (var item in items)
        {
            item.IsTaken = true;
            lines.Add($"{{|OT2001:db.Reviews.Count|}(r => r.ProductId == item.ProductId)}");
        }
        return lines;
    }
}
