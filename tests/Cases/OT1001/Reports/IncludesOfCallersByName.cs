// case: A repository includes what its callers say, by names or by a function
// fact: L1
// model: Shop
// file: Repository.cs
using Microsoft.EntityFrameworkCore;
using Shop;

public class Orders(ShopContext context)
{
    public List<Order> With(params string[] paths)
    {
        IQueryable<Order> query = context.Orders;
        foreach (var path in paths) query = query.Include(path);
        return query.ToList();
    }
}

public class Reader<T>(ShopContext context)
    where T : class
{
    public async Task<List<T>> ListAsync(int least = 0, Func<IQueryable<T>, IQueryable<T>>? include = null)
    {
        IQueryable<T> query = context.Set<T>();
        if (include != null) query = include(query);
        var all = await query.ToListAsync();
        return all.Count < least ? [] : all;
    }
}

// file: Page.cs
using Microsoft.EntityFrameworkCore;
using Shop;

public class Names(Orders orders, Reader<Review> reviews, Reader<Line> lines)
{
    public List<string> Orders() => orders.With("Customer", "Lines").ConvertAll(o => $"{o.Customer.Name} {string.Join(", ", o.Lines.Select(l => {|OT1001:l.Product|}.Name))}");

    public async Task<List<string>> ReviewsAsync() => (await reviews.ListAsync(1)).ConvertAll(r => $"{r.Stars} {{|OT1001:r.Product.Category|}.Name}");

    public async Task<List<string>> LinesAsync() => (await lines.ListAsync(include: q => q.Include(l => l.Order))).ConvertAll(l => $"{l.Order.Number} {{|OT1001:l.Order.Customer|}.Name}");
}

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        var names = new Names(new Orders(db), new Reader<Review>(db), new Reader<Line>(db));
        return [.. names.Orders(), .. await names.ReviewsAsync(), .. await names.LinesAsync()];
    }
}
