// case: A generic repository returns a query, which its callers execute
// fact: L1
// model: Shop
// file: Repository.cs
using Microsoft.EntityFrameworkCore;
using Shop;

public interface IRepository<T>
    where T : class
{
    IQueryable<T> GetAll();

    IQueryable<T> Where(System.Linq.Expressions.Expression<Func<T, bool>> condition);
}

public class Repository<T>(ShopContext context) : IRepository<T>
    where T : class
{
    public IQueryable<T> GetAll() => context.Set<T>();

    public IQueryable<T> Where(System.Linq.Expressions.Expression<Func<T, bool>> condition) => GetAll().Where(condition);
}

// file: Page.cs
using Microsoft.EntityFrameworkCore;
using Shop;

public class Names(IRepository<Order> orders, IRepository<Review> reviews)
{
    public async Task<List<string>> OrdersAsync() => (await orders.GetAll().ToListAsync()).ConvertAll(o => $"{o.Number} {{|OT1001:o.Customer|}.Name}");

    public IEnumerable<string> Reviews()
    {
        foreach (var review in reviews.Where(r => r.Stars > 0).OrderBy(r => r.Id).ToList())
            yield return $"{review.Stars} {{|OT1001:review.Product.Category|}.Name}";
    }
}

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        var names = new Names(new Repository<Order>(db), new Repository<Review>(db));
        return [.. await names.OrdersAsync(), .. names.Reviews()];
    }
}
