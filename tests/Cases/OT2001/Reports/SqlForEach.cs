// case: SQL of its own is executed for each element
// model: PlainShop
// repair: none
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<string> Run(ShopContext db)
    {
        var changed = 0;
        foreach (var id in await db.Orders.Select(o => o.Id).ToListAsync())
        {
            changed += await {|OT2001:db.Database.ExecuteSqlAsync|}($"UPDATE Lines SET Quantity = 0 WHERE OrderId = {id}");
        }

        return $"{changed}";
    }
}
