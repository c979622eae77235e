// case: Two queries are executed for each element, one of them for whether there is any
// fact: C6
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        var texts = new List<string>();
        foreach (var order in await db.Orders.ToListAsync())
        {
            var isSent = await {|OT2001:db.Shipments.AnyAsync|}(s => s.OrderId == order.Id);
            var lines = await db.Lines.Where(l => order.Id == l.OrderId).{|OT2001:ToListAsync|}();
            texts.Add($"{order.Number} {isSent} {lines.Count}");
        }

        return texts;
    }
}
