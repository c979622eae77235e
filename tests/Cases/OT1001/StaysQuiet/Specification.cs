// case: A specification object holds the criteria and the includes
// fact: T3, L3
// model: Shop
// file: Specification.cs
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;

public abstract class Specification<T>
    where T : class
{
    public Expression<Func<T, bool>>? Criteria { get; protected init; }

    public List<Expression<Func<T, object?>>> Includes { get; } = [];

    public List<string> Paths { get; } = [];

    protected void AddInclude(Expression<Func<T, object?>> include) => Includes.Add(include);

    protected void AddInclude(string path) => Paths.Add(path);
}

public static class SpecificationEvaluator
{
    public static IQueryable<T> Apply<T>(IQueryable<T> query, Specification<T> specification)
        where T : class
    {
        if (specification.Criteria is { } criteria) query = query.Where(criteria);
        query = specification.Includes.Aggregate(query, (current, include) => current.Include(include));
        return specification.Paths.Aggregate(query, (current, path) => current.Include(path));
    }
}

// file: OrdersOfRegion.cs
using Shop;

public sealed class OrdersOfRegion : Specification<Order>
{
    public OrdersOfRegion(string region)
    {
        Criteria = o => o.Customer.Region.Name != region;
        AddInclude(o => o.Customer);
        AddInclude("Lines.Product");
    }
}

// file: Page.cs
using Microsoft.EntityFrameworkCore;
using Shop;

public class Repository<T>(ShopContext db)
    where T : class
{
    public Task<List<T>> ListAsync(Specification<T> specification) => SpecificationEvaluator.Apply(db.Set<T>().AsQueryable(), specification).ToListAsync();
}

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        var orders = await new Repository<Order>(db).ListAsync(new OrdersOfRegion("Region 2"));
        return orders.Select(o => $"{o.Customer.Name}: {string.Join(", ", o.Lines.Select(l => l.Product.Name))}").ToList();
    }
}
