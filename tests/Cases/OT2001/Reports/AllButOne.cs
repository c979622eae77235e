// case: A query is executed for every element but the one that is given, and for those of a kind
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    const int None = 0;

    public static async Task<string> Run(ShopContext db)
    {
        var ids = await db.Orders.OrderBy(o => o.Id).Select(o => o.Id).ToListAsync();
        var own = ids[0];
        var lines = 0;
        foreach (var id in ids)
            if (id != own) lines += await {|OT2001:db.Lines.CountAsync|}(l => l.OrderId == id);
        foreach (var id in ids)
            if (id * 0 == None) lines += await {|OT2001:db.Lines.CountAsync|}(l => l.OrderId == id);
        return $"{lines}";
    }
}
