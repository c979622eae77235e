// case: A list of includes in one string, trimmed, with a default, or none at all when nothing is read
// fact: L3
// model: PlainShop
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Shop;

public interface IRepository<T>
{
    IEnumerable<T> GetAll(Expression<Func<T, bool>>? filter = null, string? includeProperties = null);

    T? GetFirst(Expression<Func<T, bool>> filter, string includes = "Customer");
}

public class Repository<T>(ShopContext db) : IRepository<T>
    where T : class
{
    public IEnumerable<T> GetAll(Expression<Func<T, bool>>? filter = null, string? includeProperties = null)
    {
        IQueryable<T> query = db.Set<T>().AsNoTracking();
        if (filter != null) query = query.Where(filter);
        if (!string.IsNullOrWhiteSpace(includeProperties))
        {
            foreach (var property in includeProperties.Split(new char[] { ',' }, StringSplitOptions.RemoveEmptyEntries))
            {
                query = query.Include(property.Trim());
            }
        }

        return query.ToList();
    }

    public T? GetFirst(Expression<Func<T, bool>> filter, string includes = "Customer") =>
        includes.Split(',').Select(i => i.Trim()).Aggregate(db.Set<T>().AsNoTracking(), (query, path) => query.Include(path)).FirstOrDefault(filter);
}

public static class Page
{
    public static IEnumerable<string> Run(ShopContext db)
    {
        IRepository<Order> orders = new Repository<Order>(db);
        foreach (var order in orders.GetAll(o => o.Id > 1, includeProperties: "Customer.Region , Lines")) yield return $"{order.Customer.Region.Name} {order.Lines.Count}";
        foreach (var order in orders.GetAll()) yield return order.Number;
        yield return orders.GetFirst(o => o.Id == 1)!.Customer.Name;
        yield return $"{orders.GetFirst(o => o.Id == 1, "Shipment, Lines.Product")!.Shipment?.Code}";
    }
}
