// case: An operator says that no cache behind EF Core is asked
// model: PlainShop
// repair: none
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Page
{
    public static IEnumerable<string> Run(ShopContext db)
    {
        foreach (var order in db.Orders.OrderBy(o => o.Id).ToList())
            yield return db.Customers.Where(c => c.Id == order.CustomerId).NotCacheable().Select(c => c.Name).[|First|]();
    }
}

public static class CachedQueries
{
    public static IQueryable<T> NotCacheable<T>(this IQueryable<T> query) => query.TagWith("not cached");
}
