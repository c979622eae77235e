// case: The function that includes is a method, kept in a static field or passed by name
// fact: L3
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Shapes
{
    public static readonly Func<IQueryable<Order>, IQueryable<Order>> WithRegion = q => q.Include(o => o.Customer).ThenInclude(c => c.Region);

    public static IQueryable<Order> WithLines(IQueryable<Order> orders) => orders.Include(o => o.Lines).ThenInclude(l => l.Product);

    public static Func<IQueryable<Order>, IQueryable<Order>> Then(this Func<IQueryable<Order>, IQueryable<Order>> first, Func<IQueryable<Order>, IQueryable<Order>> next) => q => next(first(q));
}

public class Repository<T>(DbContext db)
    where T : class
{
    public List<T> List(Func<IQueryable<T>, IQueryable<T>>? shape = null)
    {
        var query = db.Set<T>().AsNoTracking();
        query = shape?.Invoke(query) ?? query;
        return query.ToList();
    }
}

public static class Page
{
    public static IEnumerable<string> Run(ShopContext db)
    {
        var repository = new Repository<Order>(db);
        foreach (var order in repository.List(Shapes.WithRegion)) yield return order.Customer.Region.Name;
        foreach (var order in repository.List(Shapes.WithLines)) yield return string.Join(", ", order.Lines.Select(l => l.Product.Name));
        foreach (var order in repository.List(Shapes.WithRegion.Then(Shapes.WithLines))) yield return $"{order.Customer.Region.Name} {order.Lines.Sum(l => l.Product.Id)}";
    }
}
