// case: A generic repository takes the includes as expressions, as many as the caller wants
// fact: L3
// model: PlainShop
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Shop;

public class Repository<T>(ShopContext db)
    where T : class
{
    public List<T> GetAll(params Expression<Func<T, object?>>[] includes)
    {
        IQueryable<T> query = db.Set<T>();
        foreach (var include in includes) query = query.Include(include);
        return query.ToList();
    }

    public async Task<IEnumerable<T>> FindAsync(Expression<Func<T, bool>> where, string includeProperties = "")
    {
        var query = db.Set<T>().Where(where);
        foreach (var property in includeProperties.Split(',', StringSplitOptions.RemoveEmptyEntries)) query = query.Include(property.Trim());
        return await query.ToListAsync();
    }
}

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        var repository = new Repository<Order>(db);
        var lines = new List<string>();
        foreach (var order in repository.GetAll(o => o.Customer, o => o.Lines)) lines.Add($"{order.Customer.Name} {order.Lines.Count}");
        foreach (var order in await repository.FindAsync(o => o.Status == OrderStatus.Open, includeProperties: "Customer.Region, Shipment")) lines.Add($"{order.Customer.Region.Name} {order.Shipment?.Code}");
        return lines;
    }
}
