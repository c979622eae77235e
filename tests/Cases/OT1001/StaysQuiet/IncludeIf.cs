// case: The application's own generic operators include when asked
// fact: L3
// model: Shop
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Shop;

public static class QueryExtensions
{
    public static IQueryable<T> IncludeIf<T, TProperty>(this IQueryable<T> source, bool condition, Expression<Func<T, TProperty>> path)
        where T : class => condition ? source.Include(path) : source;

    public static IQueryable<T> IncludeAll<T>(this IQueryable<T> source, params string[] paths)
        where T : class => paths.Aggregate(source, (query, path) => query.Include(path));

    public static IQueryable<T> PageBy<T>(this IQueryable<T> source, int page, int size) => source.Skip((page - 1) * size).Take(size);
}

public static class Page
{
    public static IEnumerable<string> Run(ShopContext db)
    {
        foreach (var order in db.Orders.IncludeIf(true, o => o.Customer).OrderBy(o => o.Id).PageBy(1, 3).ToList()) yield return order.Customer.Name;
        foreach (var order in db.Orders.IncludeAll("Customer", "Lines.Product").AsEnumerable())
        {
            yield return order.Customer.Name;
            foreach (var line in order.Lines) yield return line.Product.Name;
        }
    }
}
