// case: An Include of a principal that a query filter hides leaves out its dependents, too
// fact: L27
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public class FilteredContext(DbContextOptions options) : ShopContext(options)
{
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        modelBuilder.Entity<Customer>().HasQueryFilter(c => c.Id > 1);
    }
}

public static class Page
{
    public static async Task<List<string>> Run(FilteredContext db)
    {
        var all = await db.Orders.CountAsync();
        var orders = await db.Orders.Include(o => o.Customer).OrderBy(o => o.Id).ToListAsync();
        if (orders.Count == all) throw new InvalidOperationException("The Include has left out nothing.");
        return orders.Select(o => $"{o.Number}: {o.Customer.Name}").ToList();
    }
}
