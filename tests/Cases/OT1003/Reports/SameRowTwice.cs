// case: The same row is queried twice; its navigation is loaded once
// fact: L17, L18
// model: Shop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<string> Run(ShopContext db)
    {
        var name = (await {|#0:db.Orders|}.Where(o => o.Number != "").OrderBy(o => o.Id).FirstAsync()).{|OT1003:Customer|}.Name;
        var again = (await db.Orders.Where(o => o.Number != "").OrderBy(o => o.Id).FirstOrDefaultAsync())!.Customer.Name;
        return name + again;
    }
}
