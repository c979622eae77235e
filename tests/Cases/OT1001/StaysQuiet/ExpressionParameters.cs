// case: Predicates, orders and projections are handed to a repository as expressions
// fact: T1, T3
// model: Shop
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Shop;

public interface IRepository<T>
{
    Task<List<T>> FindAsync(Expression<Func<T, bool>> predicate);

    Task<List<TResult>> FindAsync<TResult>(Expression<Func<T, TResult>> projection, Expression<Func<T, object?>>? order = null);
}

public class Repository<T>(DbContext db) : IRepository<T>
    where T : class
{
    public Task<List<T>> FindAsync(Expression<Func<T, bool>> predicate) => db.Set<T>().Where(predicate).ToListAsync();

    public async Task<List<TResult>> FindAsync<TResult>(Expression<Func<T, TResult>> projection, Expression<Func<T, object?>>? order = null)
    {
        IQueryable<T> query = db.Set<T>();
        if (order is not null) query = query.OrderBy(order);
        return await query.Select(projection).ToListAsync();
    }
}

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        IRepository<Order> repository = new Repository<Order>(db);
        var orders = await repository.FindAsync(o => o.Customer.Region.Name != "" && o.Lines.Count > 1);
        var rows = await repository.FindAsync(o => new { o.Number, Customer = o.Customer.Name }, o => o.Customer.Region.Name);
        return [.. orders.Select(o => o.Number), .. rows.Select(r => $"{r.Number} {r.Customer}")];
    }
}
