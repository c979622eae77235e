// case: Each element is checked, and the first that is known says no for all: as a rule none is, and all are asked for
// model: PlainShop
// repair: none
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        var ids = await db.Products.Select(p => -p.Id).ToListAsync();
        return [$"{await AreFreeAsync(db, ids)}", $"{await AreUnusedAsync(db, ids)}"];
    }

    static async Task<bool> AreFreeAsync(ShopContext db, List<int> ids)
    {
        foreach (var id in ids)
        {
            if (await {|OT2001:db.Products.AnyAsync|}(p => p.Id == id)) return false;
        }

        return true;
    }

    static async Task<bool> AreUnusedAsync(ShopContext db, List<int> ids)
    {
        foreach (var id in ids)
        {
            if (await {|OT2001:db.Lines.CountAsync|}(l => l.ProductId == id) <= 0) continue;
            return false;
        }

        return true;
    }
}
