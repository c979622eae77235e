// case: A generic repository includes what the caller names, and the caller reads something else
// fact: L3, L19
// model: Shop
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Shop;

public interface IRepository<T>
{
    IEnumerable<T> GetAll(Expression<Func<T, bool>>? predicate = null, params Expression<Func<T, object?>>[] includes);
}

public class Repository<T>(ShopContext db) : IRepository<T>
    where T : class
{
    protected readonly DbSet<T> _set = db.Set<T>();

    public virtual IEnumerable<T> GetAll(Expression<Func<T, bool>>? predicate = null, params Expression<Func<T, object?>>[] includes)
    {
        IQueryable<T> query = _set;
        if (predicate != null) query = query.Where(predicate);
        if (includes != null)
        {
            foreach (var include in includes) query = query.Include(include);
        }

        return query.ToList();
    }
}

public class OrderService(IRepository<Order> orders)
{
    public static List<string> Run(ShopContext db) => new OrderService(new Repository<Order>(db)).Lines();

    List<string> Lines() => orders.GetAll(o => o.Status != OrderStatus.Sent, o => o.Shipment, o => o.Lines, o => o.Customer)
        .Select(o => $"{o.Shipment?.Code} {o.Lines.Count} {o.Customer.Name}")
        .ToList();
}
