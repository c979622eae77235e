// case: The context splits its queries
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public class SplittingContext(DbContextOptions options) : ShopContext(options)
{
    protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) =>
        optionsBuilder.UseSqlite(sqlite => sqlite.UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery));
}

public static class Page
{
    public static IEnumerable<string> Run(SplittingContext db) =>
        db.Orders.Include(o => o.Lines).Include(o => o.Tags).ToList().Select(o => $"{o.Number}: {o.Lines.Count} {o.Tags.Count}");
}
