// case: The callee saves only if it is asked to, and is not
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<int> Run(ShopContext db)
    {
        foreach (var order in await db.Orders.ToListAsync())
        {
            await Rename(db, order, false);
            await Rename(db, order, save: false);
            await Renumber(db, order);
            await Sign(db, order, later: true);
        }

        return await db.SaveChangesAsync();
    }

    static async Task Rename(ShopContext db, Order order, bool save)
    {
        order.Number += "!";
        if (save) await db.SaveChangesAsync();
    }

    static async Task Renumber(ShopContext db, Order order, bool save = false)
    {
        order.Number += "?";
        if (save && order.Id > 0)
        {
            await db.SaveChangesAsync();
        }
    }

    static async Task Sign(ShopContext db, Order order, bool later)
    {
        order.Number += ".";
        if (!later) await db.SaveChangesAsync();
    }
}
