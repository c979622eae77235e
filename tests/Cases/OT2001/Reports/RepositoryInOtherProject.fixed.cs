// project: Data
// file: Customers.cs
namespace Data;

using Microsoft.EntityFrameworkCore;
using Shop;

public interface ICustomers
{
    Task<Customer> GetAsync(int id, bool withOrders);
    Task<Dictionary<int, Customer>> GetByIdsAsync(IEnumerable<int> ids, bool withOrders);
    Task AddAsync(Customer customer);
}

internal sealed class Customers(ShopContext db) : ICustomers
{
    public Task<Customer> GetAsync(int id, bool withOrders) => db.Customers.Where(c => withOrders || c.Name != "").FirstAsync(c => c.Id == id);

    public async Task<Dictionary<int, Customer>> GetByIdsAsync(IEnumerable<int> ids, bool withOrders) => await db.Customers.Where(c => withOrders || c.Name != "").Where(c => ids.Contains(c.Id)).ToDictionaryAsync(c => c.Id);

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

// project: Web
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
        var customerIds = orders.Select(order => order.CustomerId).Distinct().ToList();
        var customersById = await customers.GetByIdsAsync(customerIds, withOrders: true);
        foreach (var order in orders) names.Add(order.Number + customersById[order.CustomerId].Name);
        return names.ToArray();
    }
}

public static class Page
{
    public static Task<string[]> Run(ShopContext db) => new Web(db, Repositories.Of(db)).NamesAsync();
}
