// case: The repository is in another project
// model: PlainShop
// project: Data
// file: Customers.cs
namespace Data;

using Microsoft.EntityFrameworkCore;
using Shop;

public interface ICustomers
{
    Task<Customer> GetAsync(int id, bool withOrders);
    Task AddAsync(Customer customer);
}

internal sealed class Customers(ShopContext db) : ICustomers
{
    public Task<Customer> GetAsync(int id, bool withOrders) => db.Customers.Where(c => withOrders || c.Name != "").FirstAsync(c => c.Id == id);

    public Task AddAsync(Customer customer)
    {
        db.Add(customer);
        return db.SaveChangesAsync();
    }
}

public static class Repositories
{
    public static ICustomers Of(ShopContext db) => new Customers(db);
}

// project: Web references Data
// file: Page.cs
using Data;
using Microsoft.EntityFrameworkCore;
using Shop;

public class Web(ShopContext db, ICustomers customers)
{
    public async Task<string[]> NamesAsync()
    {
        var orders = await db.Orders.AsNoTracking().ToListAsync();
        var names = new List<string>();
        foreach (var order in orders) names.Add(order.Number + (await {|OT2001:customers.GetAsync|}(order.CustomerId, withOrders: true)).Name);
        return names.ToArray();
    }
}

public static class Page
{
    public static Task<string[]> Run(ShopContext db) => new Web(db, Repositories.Of(db)).NamesAsync();
}
