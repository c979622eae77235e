// case: A generic repository maps each entity by the mapper of its type, and includes what it is told
// fact: C4, L3
// model: Shop
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Shop;

public interface IMapper<in TFrom, out TTo>
{
    TTo Map(TFrom from);
}

public sealed class OrderMapper : IMapper<Order, string>
{
    public string Map(Order order) => $"{order.Number} for {order.Customer.Name}";
}

public sealed class CategoryMapper : IMapper<Category, string>
{
    public string Map(Category category) => category.Name;
}

public class Repository<T>(DbContext db)
    where T : class
{
    public async Task<List<TRow>> ListAsync<TRow>(IMapper<T, TRow> mapper, params Expression<Func<T, object?>>[] includes)
    {
        var query = includes.Aggregate(db.Set<T>().AsQueryable(), (current, include) => current.Include(include));
        return (await query.ToListAsync()).Select(mapper.Map).ToList();
    }
}

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        var categories = await new Repository<Category>(db).ListAsync(new CategoryMapper());
        var orders = await new Repository<Order>(db).ListAsync(new OrderMapper(), o => o.Customer);
        return [.. categories, .. orders];
    }
}
