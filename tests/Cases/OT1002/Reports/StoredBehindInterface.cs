// case: A contract's property hands out what its class stores, the Includes of a specification and the rows of a report
// fact: T3, L3, L19
// model: PlainShop
// file: Specifications.cs
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Shop;

public interface ISpecification<T>
{
    List<Expression<Func<T, object?>>> Includes { get; }
}

public abstract class BaseSpecification<T> : ISpecification<T>
{
    public List<Expression<Func<T, object?>>> Includes { get; } = new();

    protected virtual void AddInclude(Expression<Func<T, object?>> include) => Includes.Add(include);
}

public static class Evaluator
{
    public static IQueryable<T> GetQuery<T>(IQueryable<T> query, ISpecification<T> specification)
        where T : class => specification.Includes.Aggregate(query, (current, include) => current.Include(include));
}

public interface IReport
{
    IReadOnlyList<Order> Orders { get; }
}

public class Report(List<Order> orders) : IReport
{
    public IReadOnlyList<Order> Orders { get; } = orders;
}

// file: Page.cs
using Shop;

public sealed class WithLines : BaseSpecification<Order>
{
    public WithLines() => AddInclude(o => o.Lines);
}

public static class Page
{
    public static IEnumerable<string> Run(ShopContext db)
    {
        foreach (var order in Evaluator.GetQuery(db.Orders, new WithLines()))
        {
            yield return $"{order.Lines.Count} {{|OT1002:order.Customer|}?.Name}";
        }

        foreach (var line in {|OT1002:Lines|}(new Report(db.Orders.ToList()))) yield return line;
    }

    static List<string> Lines(IReport report) => report.Orders.Select(o => $"{o.Number} {o.Shipment?.Code}").ToList();
}
