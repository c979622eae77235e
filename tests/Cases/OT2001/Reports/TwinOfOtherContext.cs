// case: attack
// model: PlainShop
using Microsoft.EntityFrameworkCore;
using Shop;

public class Archive(DbContextOptions options) : ShopContext(options)
{
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        modelBuilder.Entity<Customer>().HasQueryFilter(c => c.Id > 1);
    }
}

public class Repo(DbContextOptions options)
{
    public Customer? ById(int id)
    {
        using var db = new ShopContext(options);
        return db.Customers.AsNoTracking().FirstOrDefault(c => c.Id == id);
    }

    public List<Customer> Archived(IEnumerable<int> ids)
    {
        using var db = new Archive(options);
        return db.Customers.AsNoTracking().Where(c => ids.Contains(c.Id)).ToList();
    }
}

public static class Page
{
    public static List<string> Run(ShopContext db)
    {
        var lines = new List<string>();
        var repo = new Repo((DbContextOptions)Microsoft.EntityFrameworkCore.Infrastructure.AccessorExtensions.GetService<Microsoft.EntityFrameworkCore.Infrastructure.IDbContextOptions>(db));
        foreach (var review in db.Reviews.ToList())
        {
            var customer = {|OT2001:repo.ById|}(review.CustomerId);
            lines.Add($"{review.Id} {customer?.Name}");
        }
        return lines;
    }
}
