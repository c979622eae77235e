// case: One of the collections is included by the model
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
        db.Orders.Include(o => o.Lines).{|OT3001:ToList|}().Select(o => $"{o.Number}: {o.Lines.Count} {o.Tags.Count}");
}
