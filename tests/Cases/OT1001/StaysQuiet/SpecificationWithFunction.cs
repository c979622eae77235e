// case: A specification holds a function that includes, set in its initializer or by a factory
// fact: T3, L3
// model: Shop
using Microsoft.EntityFrameworkCore;
using Shop;

public class Specification<T>
{
    public Func<IQueryable<T>, IQueryable<T>>? Include { get; set; }

    public Func<IQueryable<T>, IOrderedQueryable<T>>? OrderBy { get; set; }
}

public static class OrderSpecifications
{
    public static Specification<Order> WithLines(int most) => new()
    {
        Include = q => q.Include(o => o.Lines).ThenInclude(l => l.Product).Where(o => o.Lines.Count < most),
    };
}

public class Repository<T>(ShopContext db)
    where T : class
{
    public List<T> Get(Specification<T> specification)
    {
        IQueryable<T> query = db.Set<T>();
        if (specification.Include != null) query = specification.Include(query);
        if (specification.OrderBy != null) query = specification.OrderBy(query);
        return query.ToList();
    }
}

public static class Page
{
    public static List<string> Run(ShopContext db)
    {
        var repository = new Repository<Order>(db);
        var specification = new Specification<Order> { Include = q => q.Include(o => o.Customer), OrderBy = q => q.OrderBy(o => o.Customer.Name) };
        var lines = repository.Get(specification).Select(o => o.Customer.Name).ToList();
        foreach (var order in repository.Get(OrderSpecifications.WithLines(1000))) lines.AddRange(order.Lines.Select(l => l.Product.Name));
        return lines;
    }
}
