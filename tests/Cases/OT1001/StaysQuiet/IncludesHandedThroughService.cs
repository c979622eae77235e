// case: A service hands the includes that its caller names to the repository
// fact: L3
// model: Shop
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Shop;

public interface IRepository<T>
{
    Task<IReadOnlyList<T>> GetAsync(Expression<Func<T, bool>>? predicate, params Expression<Func<T, object?>>[] includes);
}

public class Repository<T>(ShopContext db) : IRepository<T>
    where T : class
{
    public async Task<IReadOnlyList<T>> GetAsync(Expression<Func<T, bool>>? predicate, params Expression<Func<T, object?>>[] includes)
    {
        var query = includes.Aggregate<Expression<Func<T, object?>>, IQueryable<T>>(db.Set<T>(), (current, include) => current.Include(include));
        return predicate is null ? await query.ToListAsync() : await query.Where(predicate).ToListAsync();
    }
}

public class Service<T>(IRepository<T> repository)
{
    public Task<IReadOnlyList<T>> AllAsync(params Expression<Func<T, object?>>[] includes) => repository.GetAsync(null, includes);
}

public static class Page
{
    static readonly Expression<Func<Order, object?>>[] Details = [o => o.Customer.Region, o => o.Shipment!.Carrier];

    public static async Task<List<string>> Run(ShopContext db)
    {
        var service = new Service<Order>(new Repository<Order>(db));
        var lines = new List<string>();
        foreach (var order in await service.AllAsync(o => o.Customer)) lines.Add(order.Customer.Name);
        foreach (var order in await service.AllAsync(Details)) lines.Add($"{order.Customer.Region.Name} {order.Shipment?.Carrier.Name}");
        return lines;
    }
}
