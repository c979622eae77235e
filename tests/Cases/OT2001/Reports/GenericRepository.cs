// case: A generic repository looks up each key
// model: PlainShop
// repair: none
// file: Repository.cs
using Microsoft.EntityFrameworkCore;
using Shop;

public interface IRepository<T> where T : class
{
    Task<T?> GetAsync(int id);
}

public class Repository<T>(ShopContext db) : IRepository<T> where T : class
{
    public async Task<T?> GetAsync(int id) => await db.Set<T>().FirstOrDefaultAsync(e => EF.Property<int>(e, "Id") == id);
}

// file: Page.cs
using Microsoft.EntityFrameworkCore;
using Shop;

public class Names(ShopContext db, IRepository<Customer> customers)
{
    public async Task<List<string>> AllAsync()
    {
        var names = new List<string>();
        foreach (var id in await db.Orders.Select(o => o.CustomerId).ToListAsync())
        {
            if (await {|OT2001:customers.GetAsync|}(id) is { } customer) names.Add(customer.Name);
        }

        return names;
    }
}

public static class Page
{
    public static Task<List<string>> Run(ShopContext db) => new Names(db, new Repository<Customer>(db)).AllAsync();
}
