// case: A generic repository includes what its callers say, by lambdas
// fact: L1
// model: Shop
// file: Repository.cs
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Shop;

public interface IRepository<T>
    where T : class
{
    Task<List<T>> ListAsync(Expression<Func<T, bool>>? filter = null, params Expression<Func<T, object?>>[] includes);

    List<T> All(params Expression<Func<T, object?>>[] includeProperties);
}

public class Repository<T>(ShopContext context) : IRepository<T>
    where T : class
{
    public async Task<List<T>> ListAsync(Expression<Func<T, bool>>? filter = null, params Expression<Func<T, object?>>[] includes)
    {
        IQueryable<T> query = context.Set<T>();
        if (filter is not null) query = query.Where(filter);
        foreach (var include in includes) query = query.Include(include);
        return await query.ToListAsync();
    }

    public List<T> All(params Expression<Func<T, object?>>[] includes) =>
        includes.Aggregate(context.Set<T>().AsQueryable(), (query, include) => query.Include(include)).ToList();
}

// file: Page.cs
using Shop;

public class Names(IRepository<Order> orders, IRepository<Review> reviews)
{
    public async Task<List<string>> PaidAsync()
    {
        var paid = await orders.ListAsync(o => o.Status == OrderStatus.Paid, o => o.Customer);
        return paid.ConvertAll(o => $"{o.Number} {o.Customer.Name} {{|OT1001:o.Lines|}.Count}");
    }

    public async Task<List<string>> AllAsync() => (await orders.ListAsync()).ConvertAll(o => $"{o.Number} {{|OT1001:o.Customer.Referrer|}?.Name}");

    public IEnumerable<string> Reviews()
    {
        foreach (var review in reviews.All()) yield return $"{review.Stars} {{|OT1001:review.Product.Category|}.Name}";
    }
}

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        var names = new Names(new Repository<Order>(db), new Repository<Review>(db));
        return [.. await names.PaidAsync(), .. await names.AllAsync(), .. names.Reviews()];
    }
}
