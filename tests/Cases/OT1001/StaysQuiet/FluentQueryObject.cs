// case: A query object with state gathers the includes by methods that return itself
// fact: L3
// model: Shop
using Microsoft.EntityFrameworkCore;
using Shop;

public class OrderQuery(ShopContext db)
{
    IQueryable<Order> query = db.Orders;

    public OrderQuery WithCustomer()
    {
        query = query.Include(o => o.Customer);
        return this;
    }

    public OrderQuery WithLines()
    {
        query = query.Include(o => o.Lines).ThenInclude(l => l.Product);
        return this;
    }

    public Task<List<Order>> ListAsync() => query.ToListAsync();
}

public static class Page
{
    public static async Task<List<string>> Run(ShopContext db)
    {
        var orders = await new OrderQuery(db).WithCustomer().WithLines().ListAsync();
        return orders.SelectMany(o => o.Lines, (o, l) => $"{o.Customer.Name} {l.Product.Name}").ToList();
    }
}
