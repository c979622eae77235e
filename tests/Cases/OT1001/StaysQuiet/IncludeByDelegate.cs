// case: The caller hands a function to the repository that includes
// fact: L3
// model: Shop
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query;
using Shop;

public class Repository<T>(DbContext db)
    where T : class
{
    public async Task<IList<T>> ListAsync(Func<IQueryable<T>, IQueryable<T>>? shape = null)
    {
        IQueryable<T> query = db.Set<T>();
        if (shape != null) query = shape(query);
        return await query.ToListAsync();
    }

    public IList<T> Get(Expression<Func<T, bool>>? predicate = null, Func<IQueryable<T>, IOrderedQueryable<T>>? orderBy = null, Func<IQueryable<T>, IIncludableQueryable<T, object?>>? include = null)
    {
        IQueryable<T> query = db.Set<T>();
        if (include is not null) query = include(query);
        if (predicate is not null) query = query.Where(predicate);
        return orderBy is not null ? orderBy(query).ToList() : query.ToList();
    }
}

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        var repository = new Repository<Order>(db);
        var lines = new List<string>();
        foreach (var order in await repository.ListAsync(q => q.Include(o => o.Customer).Where(o => o.Customer.Name != ""))) lines.Add(order.Customer.Name);
        foreach (var order in repository.Get(o => o.Status == OrderStatus.Open, q => q.OrderBy(o => o.Customer.Name), q => q.Include(o => o.Customer).ThenInclude(c => c.Region)))
        {
            lines.Add(order.Customer.Region.Name);
        }

        return lines;
    }
}
