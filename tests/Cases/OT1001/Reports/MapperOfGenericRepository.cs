// case: A generic repository maps each entity by the mapper of its type
// fact: C4
// model: Shop
// repair: none
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
    public async Task<List<TRow>> ListAsync<TRow>(IMapper<T, TRow> mapper)
    {
        var rows = new List<TRow>();
        foreach (var entity in await db.Set<T>().ToListAsync()) rows.Add(mapper.Map(entity));
        return rows;
    }
}

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        var categories = await new Repository<Category>(db).ListAsync(new CategoryMapper());
        var orders = await new Repository<Order>(db).{|OT1001:ListAsync|}(new OrderMapper());
        return [.. categories, .. orders];
    }
}
