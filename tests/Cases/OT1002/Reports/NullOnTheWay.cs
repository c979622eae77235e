// case: A navigation on the way is assigned nothing for some, and read below for the rest
// fact: L16
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static List<string> Run(ShopContext db)
    {
        var lines = {|#0:db.Lines|}.AsNoTracking().Include(l => l.Order).OrderBy(l => l.Id).ToList();
        foreach (var line in lines)
            if (line.Id < 0) line.Order = null!;
        return lines.Select(l => $"{{|OT1002:l.Order.Customer|}?.Name}").ToList();
    }
}
