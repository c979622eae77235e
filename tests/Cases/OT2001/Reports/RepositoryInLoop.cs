// case: The loop calls a repository behind an interface, which queries
// fact: C6
// model: PlainShop
// file: Repository.cs
using Microsoft.EntityFrameworkCore;
using Shop;

public interface ICustomerRepository
{
    Task<Customer?> GetByIdAsync(int id);
}

public sealed class CustomerRepository(ShopContext db) : ICustomerRepository
{
    public Task<Customer?> GetByIdAsync(int id) => db.Customers.SingleOrDefaultAsync(c => c.Id == id);
}

// file: Page.cs
using Microsoft.EntityFrameworkCore;
using Shop;

public class OrderService(ShopContext db, ICustomerRepository customers)
{
    public async Task<List<string>> NamesAsync()
    {
        var names = new List<string>();
        foreach (var order in await db.Orders.ToListAsync())
        {
            var customer = await {|OT2001:customers.GetByIdAsync|}(order.CustomerId);
            names.Add(customer!.Name);
        }

        return names;
    }
}

public static class Page
{
    public static Task<List<string>> Run(ShopContext db) => new OrderService(db, new CustomerRepository(db)).NamesAsync();
}
