// case: A stored procedure takes one key
// model: PlainShop
// grows: the procedure has no form for many keys
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        var lines = new List<string>();
        foreach (var id in await db.Orders.OrderBy(o => o.Id).Select(o => o.Id).ToListAsync())
        {
            try
            {
                await db.Database.ExecuteSqlAsync($"EXECUTE dbo.Archive @order={id}");
            }
            catch (SqliteException)
            {
                lines.Add($"{id}: this database has no procedures");
            }
        }

        return lines;
    }
}
