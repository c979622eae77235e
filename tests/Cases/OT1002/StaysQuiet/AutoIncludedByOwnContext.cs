// case: A context that refines the model includes the navigation in every query
// fact: L2
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public class RefinedContext(DbContextOptions options) : ShopContext(options)
{
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        modelBuilder.Entity<Order>().Navigation(o => o.Customer).AutoInclude();
    }
}

public static class Page
{
    public static IEnumerable<string> Run(RefinedContext db)
    {
        foreach (var order in db.Orders.ToList()) yield return order.Customer.Name;
    }
}
