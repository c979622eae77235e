// case: An empty list takes the place of an included one if that is null
// fact: L3, L16
// model: PlainShop
// option: onetrip.query_splitting = single
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static List<string> Run(ShopContext db)
    {
        var lines = new List<string>();
        foreach (var order in db.Orders.Include(o => o.Lines).Include(o => o.Tags).{|OT3001:ToList|}())
        {
            order.Lines ??= new List<Line>();
            order.Tags ??= [];
            lines.Add($"{order.Number}: {order.Lines.Count} {order.Tags.Count}");
        }

        return lines;
    }
}
