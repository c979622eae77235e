// case: A generic method takes the set and includes what the caller names
// fact: L3
// model: PlainShop
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Sets
{
    public static List<T> AllWith<T>(this DbSet<T> set, params Expression<Func<T, object?>>[] includes)
        where T : class
    {
        var query = set.AsNoTracking();
        foreach (var include in includes) query = query.Include(include);
        return query.ToList();
    }

    public static Task<T> FirstWithAsync<T, TPart>(DbSet<T> set, Expression<Func<T, TPart>> part)
        where T : class => set.AsNoTracking().Include(part).FirstAsync();
}

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        var lines = new List<string>();
        foreach (var review in db.Reviews.AllWith(r => r.Product.Category, r => r.Customer)) lines.Add($"{review.Product.Category.Name} {review.Customer.Name}");
        var order = await Sets.FirstWithAsync(db.Orders, o => o.Lines);
        lines.Add($"{order.Lines.Count}");
        return lines;
    }
}
