// case: A keyless type loads the reference that its query includes
// fact: E4
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public class Heading
{
    public string Number { get; set; } = "";

    public string CurrencyCode { get; set; } = "";

    public Currency Currency { get; set; } = null!;
}

public class HeadingContext(DbContextOptions options) : ShopContext(options)
{
    public DbSet<Heading> Headings => Set<Heading>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        modelBuilder.Entity<Heading>().HasNoKey().ToSqlQuery("SELECT \"Number\", \"CurrencyCode\" FROM \"Orders\"").HasOne(h => h.Currency).WithMany().HasForeignKey(h => h.CurrencyCode);
    }
}

public static class Page
{
    public static async Task<List<string>> Run(HeadingContext db)
    {
        var headings = await db.Headings.Include(h => h.Currency).OrderBy(h => h.Number).ToListAsync();
        return headings.Select(h => $"{h.Number}: {h.Currency.Symbol}").ToList();
    }
}
