// case: The model includes one of them, and the query does not want it
// fact: L2
// model: PlainShop
// option: onetrip.query_splitting = single
using Microsoft.EntityFrameworkCore;
using Shop;

public class TaggedContext(DbContextOptions options) : ShopContext(options)
{
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        modelBuilder.Entity<Order>().Navigation(o => o.Tags).AutoInclude();
    }
}

public static class Page
{
    public static IEnumerable<string> Run(TaggedContext db) =>
        db.Orders.IgnoreAutoIncludes().Include(o => o.Lines).ToList().Select(o => $"{o.Number}: {o.Lines.Count}");
}
