// case: A new element is added to a collection of one entity; lazy loading, which another member switches off for itself, loads the collection first
// fact: L17, L18
// model: Shop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static async Task<string> Run(ShopContext db)
    {
        var order = await {|#0:db.Orders|}.OrderBy(o => o.Id).FirstAsync();
        {|OT1003:order.Lines|}.Add(new Line { ProductId = 1 });
        return order.Number;
    }

    public static async Task<int> CountWithoutLoading(ShopContext db)
    {
        db.ChangeTracker.LazyLoadingEnabled = false;
        return (await db.Orders.ToListAsync()).Count;
    }
}
