// case: A repository overrides the query that its base class runs
// fact: L3
// model: Shop
using Microsoft.EntityFrameworkCore;
using Shop;

public abstract class Repository<T>(ShopContext db)
    where T : class
{
    protected virtual IQueryable<T> Query => db.Set<T>();

    public virtual Task<List<T>> AllAsync() => Query.ToListAsync();
}

public class OrderRepository(ShopContext db) : Repository<Order>(db)
{
    protected override IQueryable<Order> Query => base.Query.Include(o => o.Customer);
}

public class ProductRepository(ShopContext db) : Repository<Product>(db)
{
    protected override IQueryable<Product> Query => base.Query.Include(p => p.Category);
}

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        var orders = await new OrderRepository(db).AllAsync();
        var products = await new ProductRepository(db).AllAsync();
        return [.. orders.Select(o => o.Customer.Name), .. products.Select(p => p.Category.Name)];
    }
}
