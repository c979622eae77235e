// case: A repository returns one entity with what is read, included or loaded by itself
// fact: L3, L15
// model: Shop
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Shop;

public class Repository<T>(ShopContext db)
    where T : class
{
    public Task<T> FirstAsync(Expression<Func<T, bool>> where, params Expression<Func<T, object?>>[] includes) =>
        includes.Aggregate(db.Set<T>().Where(where), (query, include) => query.Include(include)).FirstAsync();
}

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        var order = await new Repository<Order>(db).FirstAsync(o => o.Id == 1, o => o.Customer.Region, o => o.Shipment);
        return [order.Customer.Region.Name, order.Shipment?.Code ?? "none"];
    }
}
