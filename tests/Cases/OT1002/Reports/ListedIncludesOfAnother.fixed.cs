// case: One string lists the includes, and the caller reads something else
// fact: L3, L19
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public class Repository<T>(ShopContext db)
    where T : class
{
    public IEnumerable<T> Get(Func<IQueryable<T>, IOrderedQueryable<T>>? orderBy = null, string includeProperties = "")
    {
        IQueryable<T> query = db.Set<T>();
        foreach (var includeProperty in includeProperties.Split(new[] { ',' }, StringSplitOptions.RemoveEmptyEntries)) query = query.Include(includeProperty);
        if (orderBy != null) return orderBy(query).ToList();
        else return query.ToList();
    }
}

public static class Page
{
    public static List<string> Run(ShopContext db)
    {
        var repository = new Repository<Order>(db);
        var lines = new List<string>();
        foreach (var order in repository.Get(q => q.OrderBy(o => o.Number), includeProperties: "Customer,Lines,Shipment,Customer.Region"))
        {
            lines.Add($"{order.Customer.Name} {order.Lines.Count} {order.Shipment?.Code} {order.Customer.Region?.Name}");
        }

        return lines;
    }
}
