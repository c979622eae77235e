// case: attack
// model: PlainShop
// repair: none
using Microsoft.EntityFrameworkCore;
using Shop;

public class Item
{
    public int ProductId;
}

public static class Page
{
    public static List<string> Run(ShopContext db)
    {
        var lines = new List<string>();
        var items = db.Products.Select(p => new Item { ProductId = 2 * p.Id }).ToList();
        foreach (var item in items)
        {
            Interlocked.Increment(ref item.ProductId);
            lines.Add($"{item.ProductId} {{|OT2001:db.Reviews.Count|}(r => r.ProductId == item.ProductId)}");
        }
        return lines;
    }
}
