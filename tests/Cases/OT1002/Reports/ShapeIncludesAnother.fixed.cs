// case: The function that the caller hands to the repository includes something else
// fact: L3, L19
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public class Repository<T>(DbContext db)
    where T : class
{
    public List<T> List(Func<IQueryable<T>, IQueryable<T>>? shape = null)
    {
        IQueryable<T> query = db.Set<T>();
        query = shape?.Invoke(query) ?? query;
        return query.ToList();
    }
}

public static class Page
{
    public static IEnumerable<string> Run(ShopContext db)
    {
        var repository = new Repository<Order>(db);
        foreach (var order in repository.List(q => q.Include(o => o.Shipment).Include(o => o.Customer).OrderBy(o => o.Customer.Name))) yield return $"{order.Shipment?.Code} {order.Customer?.Name}";
    }
}
