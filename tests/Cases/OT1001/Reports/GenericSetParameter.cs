// case: A generic method takes the set, and its caller reads a reference of each
// fact: L19
// model: Shop
// repair: none
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Shop;

public static class Sets
{
    public static async Task<List<T>> AllAsync<T>(DbSet<T> set, Expression<Func<T, bool>> where)
        where T : class => await set.Where(where).ToListAsync();

    public static List<T> AllWith<T>(this DbSet<T> set, params Expression<Func<T, object?>>[] includes)
        where T : class
    {
        var query = set.AsQueryable();
        foreach (var include in includes) query = query.Include(include);
        return query.ToList();
    }
}

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        var orders = await Sets.AllAsync({|#0:db.Orders|}, o => o.Status == OrderStatus.Paid);
        var lines = orders.Select(o => {|OT1001:o.Customer|}.Name).ToList();
        foreach (var review in db.Reviews.AllWith(r => r.Product)) lines.Add($"{review.Product.Name} {{|OT1001:review.Customer|}.Name}");
        return lines;
    }
}
