// case: A specification behind an interface includes something else than what is read
// fact: T3, L3, L19
// model: PlainShop
// repair: none
// file: Specifications.cs
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Shop;

public interface ISpecification<T>
{
    Expression<Func<T, bool>>? Criteria { get; }

    IReadOnlyCollection<Expression<Func<T, object?>>> Includes { get; }

    IReadOnlyCollection<string> IncludeStrings { get; }
}

public abstract class BaseSpecification<T> : ISpecification<T>
{
    readonly List<Expression<Func<T, object?>>> includes = new();
    readonly List<string> includeStrings = new();

    protected BaseSpecification(Expression<Func<T, bool>>? criteria = null) => Criteria = criteria;

    public Expression<Func<T, bool>>? Criteria { get; }

    public IReadOnlyCollection<Expression<Func<T, object?>>> Includes => includes;

    public IReadOnlyCollection<string> IncludeStrings => includeStrings;

    protected void AddInclude(Expression<Func<T, object?>> include) => includes.Add(include);

    protected void AddInclude(string path) => includeStrings.Add(path);
}

public interface IReadRepository<T>
{
    Task<IReadOnlyList<T>> ListAsync(ISpecification<T> spec);

    Task<T?> FirstOrDefaultAsync(ISpecification<T> spec);
}

public class EfRepository<T>(ShopContext db) : IReadRepository<T>
    where T : class
{
    public async Task<IReadOnlyList<T>> ListAsync(ISpecification<T> spec) => await ApplySpecification(spec).ToListAsync();

    public Task<T?> FirstOrDefaultAsync(ISpecification<T> spec) => ApplySpecification(spec).FirstOrDefaultAsync();

    IQueryable<T> ApplySpecification(ISpecification<T> spec)
    {
        var query = db.Set<T>().AsNoTracking();
        query = spec.Includes.Aggregate(query, (current, include) => current.Include(include));
        query = spec.IncludeStrings.Aggregate(query, (current, include) => current.Include(include));
        return spec.Criteria is null ? query : query.Where(spec.Criteria);
    }
}

// file: Page.cs
using Shop;

public sealed class OpenOrders : BaseSpecification<Order>
{
    public OpenOrders(OrderStatus status)
        : base(o => o.Status == status)
    {
        AddInclude(o => o.Shipment);
        AddInclude("Customer.Region");
    }
}

public sealed class ReviewsOfProduct : BaseSpecification<Review>
{
    public ReviewsOfProduct(int id)
        : base(r => r.ProductId == id) => AddInclude(r => r.Product);
}

public class Page(IReadRepository<Order> orders)
{
    public static Task<List<string>> Run(ShopContext db) => new Page(new EfRepository<Order>(db)).LinesAsync();

    async Task<List<string>> LinesAsync()
    {
        var lines = new List<string>();
        foreach (var order in await orders.ListAsync(new OpenOrders(OrderStatus.Paid)))
        {
            lines.Add($"{order.Shipment?.Code} {order.Customer.Region.Name} {{|OT1002:order.Lines|}.Count} {order.Shipment?.{|OT1002:Carrier|}?.Name}");
        }

        return lines;
    }
}
