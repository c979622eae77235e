// case: The loop tries again when the database is busy
// fact: C6
// model: PlainShop
using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await db.Orders.Select(o => o.Number).ToListAsync();
            }
            catch (DbException) when (attempt < 3)
            {
                await Task.Delay(attempt * 100);
            }
        }
    }
}
