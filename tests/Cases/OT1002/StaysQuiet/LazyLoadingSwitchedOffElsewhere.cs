// case: One member switches lazy loading off for its own context; another reads what is lazily loaded
// fact: L17
// model: Shop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<string> Run(ShopContext db) => (await db.Orders.OrderBy(o => o.Id).FirstAsync()).Customer?.Name ?? "nobody";

    public static async Task<string> Expected(ShopContext db) => (await db.Orders.OrderBy(o => o.Id).Include(o => o.Customer).FirstAsync()).Customer?.Name ?? "nobody";

    public static async Task<int> CountWithoutLoading(ShopContext db)
    {
        db.ChangeTracker.LazyLoadingEnabled = false;
        return (await db.Orders.ToListAsync()).Count;
    }
}
