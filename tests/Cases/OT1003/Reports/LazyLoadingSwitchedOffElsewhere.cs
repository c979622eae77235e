// case: One member switches lazy loading off for its own context; another reads of one entity what is lazily loaded
// fact: L17
// model: Shop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<string> Run(ShopContext db)
    {
        var order = await {|#0:db.Orders|}.OrderBy(o => o.Id).FirstAsync();
        return {|OT1003:order.Customer|}?.Name ?? "nobody";
    }

    public static async Task<int> CountWithoutLoading(ShopContext db)
    {
        db.ChangeTracker.LazyLoadingEnabled = false;
        return (await db.Orders.ToListAsync()).Count;
    }
}
