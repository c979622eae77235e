// case: The callee saves, and goes on when that fails
// model: PlainShop
// grows: each element succeeds or fails by itself
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<int> Run(ShopContext db)
    {
        var failed = new List<string>();
        foreach (var order in await db.Orders.ToListAsync()) await Rename(db, order, failed);
        return failed.Count;
    }

    static async Task Rename(ShopContext db, Order order, List<string> failed)
    {
        try
        {
            order.Number += "!";
            await db.SaveChangesAsync();
        }
        catch (Exception e)
        {
            failed.Add(e.Message);
        }
    }
}
