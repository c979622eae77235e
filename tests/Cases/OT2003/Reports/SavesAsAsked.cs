// case: The callee saves if it is asked to, and is
// model: PlainShop
// repair: none
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<int> Run(ShopContext db)
    {
        foreach (var order in await db.Orders.ToListAsync()) await {|OT2003:Rename|}(db, order, true);
        return await db.Orders.CountAsync();
    }

    static async Task Rename(ShopContext db, Order order, bool save)
    {
        order.Number += "!";
        if (save) await db.SaveChangesAsync();
    }
}
