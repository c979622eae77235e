// case: An operator hands the query to a cache behind EF Core
// model: PlainShop
// grows: the mark is for an interceptor that a real cache would add
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static IEnumerable<string> Run(ShopContext db)
    {
        foreach (var order in db.Orders.OrderBy(o => o.Id).ToList())
            yield return db.Customers.Where(c => c.Id == order.CustomerId).Cacheable().Select(c => c.Name).First();
    }
}

public static class CachedQueries
{
    public static IQueryable<T> Cacheable<T>(this IQueryable<T> query) => query.TagWith("cached");
}
