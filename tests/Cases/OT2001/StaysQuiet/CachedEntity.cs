// case: An attribute says that a cache behind EF Core keeps the entities
// model: none
// grows: the attribute is for an interceptor that a real cache would add
using Microsoft.EntityFrameworkCore;

[AttributeUsage(AttributeTargets.Class)]
public sealed class CacheableEntityAttribute : Attribute
{
    public bool NeverCache { get; set; }
}

[CacheableEntity]
public class Currency
{
    public int Id { get; set; }

    public string Code { get; set; } = "";
}

public class Price
{
    public int Id { get; set; }

    public int CurrencyId { get; set; }
}

public class Prices(DbContextOptions<Prices> options) : DbContext(options)
{
    public DbSet<Currency> Currencies => Set<Currency>();

    public DbSet<Price> All => Set<Price>();

    public static void Seed(Prices db, int rows)
    {
        for (var i = 1; i <= rows; i++)
        {
            db.Add(new Currency { Id = i, Code = $"C{i}" });
            db.Add(new Price { CurrencyId = i });
        }

        db.SaveChanges();
    }
}

public static class Program
{
    public static List<string> Run(Prices db)
    {
        var codes = new List<string>();
        foreach (var price in db.All.OrderBy(p => p.Id).ToList()) codes.Add(db.Currencies.AsNoTracking().First(c => c.Id == price.CurrencyId).Code);
        return codes;
    }
}
