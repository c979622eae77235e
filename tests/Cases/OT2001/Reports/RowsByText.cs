// case: The key is written into the text of each statement
// model: PlainShop
// repair: none
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        var lines = new List<string>();
        foreach (var id in await db.Orders.OrderBy(o => o.Id).Select(o => o.Id).ToListAsync())
        {
            var sql = "UPDATE Lines SET Quantity = Quantity WHERE OrderId = " + id;
            lines.Add($"{id}: {await {|OT2001:db.Database.ExecuteSqlRawAsync|}(sql)}");
        }

        return lines;
    }
}
