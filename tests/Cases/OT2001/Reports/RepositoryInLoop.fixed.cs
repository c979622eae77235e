// file: Repository.cs
using Microsoft.EntityFrameworkCore;
using Shop;

public interface ICustomerRepository
{
    Task<Customer?> GetByIdAsync(int id);

    Task<Dictionary<int, Customer>> GetByIdsAsync(IEnumerable<int> ids);
}

public sealed class CustomerRepository(ShopContext db) : ICustomerRepository
{
    public Task<Customer?> GetByIdAsync(int id) => db.Customers.SingleOrDefaultAsync(c => c.Id == id);

    public async Task<Dictionary<int, Customer>> GetByIdsAsync(IEnumerable<int> ids) => await db.Customers.Where(c => ids.Contains(c.Id)).ToDictionaryAsync(c => c.Id);
}

// file: Page.cs
using Microsoft.EntityFrameworkCore;
using Shop;

public class OrderService(ShopContext db, ICustomerRepository customers)
{
    public async Task<List<string>> NamesAsync()
    {
        var names = new List<string>();
        var orders = await db.Orders.ToListAsync();
        var customerIds = orders.Select(order => order.CustomerId).Distinct().ToList();
        var customersById = await customers.GetByIdsAsync(customerIds);
        foreach (var order in orders)
        {
            var customer = customersById.GetValueOrDefault(order.CustomerId);
            names.Add(customer!.Name);
        }

        return names;
    }
}

public static class Page
{
    public static Task<List<string>> Run(ShopContext db) => new OrderService(db, new CustomerRepository(db)).NamesAsync();
}
