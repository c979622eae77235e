// case: Each element is checked, and the first that is not known ends the loop with a message: as long as none fails, all are asked for
// model: PlainShop
// repair: none
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        var ids = await db.Products.Select(p => p.Id).ToListAsync();
        return [$"{await AreKnownAsync(db, ids)}", await MessageAsync(db, ids) ?? "all known"];
    }

    static async Task<bool> AreKnownAsync(ShopContext db, List<int> ids)
    {
        foreach (var id in ids)
        {
            var isKnown = await {|OT2001:db.Products.AnyAsync|}(p => p.Id == id);
            if (!isKnown) return false;
        }

        return true;
    }

    static async Task<string?> MessageAsync(ShopContext db, List<int> ids)
    {
        foreach (var id in ids)
        {
            var product = await {|OT2001:db.Products.FirstOrDefaultAsync|}(p => p.Id == id);
            if (product == null)
            {
                return $"There is no product {id}.";
            }
        }

        return null;
    }
}
