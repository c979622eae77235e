// case: A unit of work hands out generic repositories, and the caller includes on their queries
// fact: L1, L3
// model: Shop
using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Shop;

public interface IUnitOfWork
{
    IRepository<T> Repository<T>()
        where T : class;
}

public interface IRepository<T>
    where T : class
{
    IQueryable<T> Query(bool track = true);
}

public class UnitOfWork(ShopContext db) : IUnitOfWork
{
    readonly ConcurrentDictionary<Type, object> repositories = new();

    public IRepository<T> Repository<T>()
        where T : class => (IRepository<T>)repositories.GetOrAdd(typeof(T), _ => new Repository<T>(db));
}

public class Repository<T>(DbContext db) : IRepository<T>
    where T : class
{
    public IQueryable<T> Query(bool track = true)
    {
        var set = db.Set<T>();
        return track ? set : set.AsNoTracking();
    }
}

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        IUnitOfWork work = new UnitOfWork(db);
        var orders = await work.Repository<Order>().Query(track: false).Include(o => o.Customer).ThenInclude(c => c.Region).Where(o => o.Customer.Name != "").ToListAsync();
        return orders.ConvertAll(o => $"{o.Customer.Name} {o.Customer.Region.Name}");
    }
}
