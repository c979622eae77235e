// case: A method of one's own finds by key on a set, and has a sibling for what is included
// fact: L1
// model: Shop
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query;
using Shop;

public static class Finding
{
    public static Task<T> ByIdAsync<T>(this DbSet<T> set, int id, bool tracked = true)
        where T : class => Tracked(set, tracked).SingleAsync(e => EF.Property<int>(e, "Id") == id);

    public static Task<T> ByIdAsync<T, TProperty>(this IIncludableQueryable<T, TProperty> query, int id, bool tracked = true)
        where T : class => Tracked(query, tracked).SingleAsync(e => EF.Property<int>(e, "Id") == id);

    static IQueryable<T> Tracked<T>(IQueryable<T> query, bool tracked)
        where T : class => tracked ? query : query.AsNoTracking();
}

public static class Page
{
    public static async Task<string> Run(ShopContext db)
    {
        var order = await db.Orders.Include(o => o.Customer).ByIdAsync(1);
        return $"{order.Number} {order.Customer.Name}";
    }
}
