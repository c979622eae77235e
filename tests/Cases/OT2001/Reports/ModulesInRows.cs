// case: What the application calls its modules are rows
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        var lines = new List<string>();
        var modules = await db.Orders.OrderBy(o => o.Id).ToListAsync();
        foreach (var module in modules) lines.Add($"{module.Number}: {await {|OT2001:db.Lines.CountAsync|}(l => l.OrderId == module.Id)}");
        return lines;
    }
}
