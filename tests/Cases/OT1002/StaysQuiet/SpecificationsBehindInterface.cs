// case: A specification behind an interface includes what is read, in a base class of its own and by a switch
// fact: T3, L3
// model: PlainShop
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

public abstract class OrdersWithCustomer : BaseSpecification<Order>
{
    protected OrdersWithCustomer(OrderStatus status)
        : base(o => o.Status == status) => AddInclude(o => o.Customer.Region);
}

public sealed class OrdersToShip : OrdersWithCustomer
{
    public OrdersToShip(bool withLines)
        : base(OrderStatus.Paid)
    {
        if (withLines) AddInclude($"{nameof(Order.Lines)}.{nameof(Line.Product)}");
        AddInclude(o => o.Shipment!.Carrier);
    }
}

public sealed class ReviewsOfProduct : BaseSpecification<Review>
{
    public ReviewsOfProduct(int id)
        : base(r => r.ProductId == id) => AddInclude(r => r.Product);
}

public class Page(IReadRepository<Order> orders, IReadRepository<Review> reviews)
{
    public static Task<List<string>> Run(ShopContext db) => new Page(new EfRepository<Order>(db), new EfRepository<Review>(db)).LinesAsync();

    async Task<List<string>> LinesAsync()
    {
        var lines = new List<string>();
        var specification = new OrdersToShip(withLines: true);
        foreach (var order in await orders.ListAsync(specification))
        {
            lines.Add($"{order.Customer.Region.Name} {order.Shipment?.Carrier.Name} {string.Join(", ", order.Lines.Select(l => l.Product.Name))}");
        }

        var review = await reviews.FirstOrDefaultAsync(new ReviewsOfProduct(1));
        lines.Add($"{review?.Product.Name}");
        return lines;
    }
}
