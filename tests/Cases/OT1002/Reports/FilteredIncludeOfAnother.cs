// case: The query includes another collection, filtered
// fact: L6
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static List<string> Run(ShopContext db)
    {
        var orders = db.Orders.Include(o => o.Lines.Where(l => l.Quantity > 1).OrderBy(l => l.Id).Take(1)).ToList();
        return orders.Select(o => $"{o.Number}: {o.Lines.Count} {string.Join(' ', {|OT1002:o.Tags|}.Select(t => t.Name).Order())}").ToList();
    }
}
