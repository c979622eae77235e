// case: Extensions of one's own on sets and queries find by key: in the tracker, or else in the database
// model: PlainShop
// repair: none
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Query;
using Shop;

public static class Finding
{
    public static DbContext ContextOf<T>(this IQueryable<T> query) => ((IInfrastructure<IServiceProvider>)query).GetService<ICurrentDbContext>().Context;

    public static T? FindTracked<T>(this DbContext db, int id)
        where T : class => db.ChangeTracker.Entries<T>().FirstOrDefault(e => Equals(e.Property("Id").CurrentValue, id))?.Entity;

    public static IQueryable<T> Track<T>(this IQueryable<T> query, bool isTracked)
        where T : class => isTracked ? query.AsTracking() : query.AsNoTracking();

    public static ValueTask<T?> FindByIdAsync<T>(this DbSet<T> set, int id, bool isTracked = true)
        where T : class
    {
        if (id == 0) return ValueTask.FromResult((T?)null);
        var tracked = set.ContextOf().FindTracked<T>(id);
        return tracked != null ? new ValueTask<T?>(tracked) : new ValueTask<T?>(set.Track(isTracked).SingleOrDefaultAsync(e => EF.Property<int>(e, "Id") == id));
    }

    public static Task<T?> WithIdAsync<T, P>(this IIncludableQueryable<T, P> query, int id)
        where T : class => query.Track(false).SingleOrDefaultAsync(e => EF.Property<int>(e, "Id") == id);
}

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        var names = new List<string>();
        foreach (var id in await db.Orders.Select(o => o.Id).ToListAsync())
        {
            var order = await {|OT2001:db.Orders.FindByIdAsync|}(id);
            var full = await db.Orders.Include(o => o.Shipment).{|OT2001:WithIdAsync|}(id);
            names.Add($"{order!.Number} {full!.Shipment?.Code}");
        }

        return names;
    }
}
