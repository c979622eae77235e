// case: The dependents of all parents are loaded at once, grouped, and given to a view
// fact: L14
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public sealed class CustomerView(Customer customer, IEnumerable<Order> orders)
{
    public string Text => $"{customer.Name}: {string.Join(", ", orders.Select(o => o.Number))}";
}

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        var customers = await db.Customers.AsNoTracking().ToListAsync();
        var ids = customers.ConvertAll(c => c.Id);
        var orders = await db.Orders.AsNoTracking().Where(o => ids.Contains(o.CustomerId)).GroupBy(o => o.CustomerId).ToDictionaryAsync(g => g.Key, g => g.ToList());
        return customers.Select(c => new CustomerView(c, orders.GetValueOrDefault(c.Id, []))).Select(v => v.Text).ToList();
    }
}
