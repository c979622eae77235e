// case: The repository would include by a function, which this caller leaves out
// fact: L3, L19
// model: Shop
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query;
using Shop;

public class Repository<T>(DbContext db)
    where T : class
{
    public async Task<List<T>> GetListAsync(Func<IQueryable<T>, IIncludableQueryable<T, object?>>? include = null, bool enableTracking = true)
    {
        IQueryable<T> query = db.Set<T>();
        if (!enableTracking) query = query.AsNoTracking();
        if (include != null) query = include(query);
        return await query.ToListAsync();
    }
}

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        var repository = new Repository<Order>(db);
        var orders = await repository.GetListAsync();
        var withCustomer = await new Repository<Review>(db).GetListAsync(q => q.Include(r => r.Product));
        return [.. orders.Select(o => $"{o.Number} {{|OT1001:o.Shipment|}?.Code}"), .. withCustomer.Select(r => r.Product.Name)];
    }
}
