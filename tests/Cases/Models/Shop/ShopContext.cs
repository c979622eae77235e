using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Shop;

public interface IShopContext
{
    DbSet<Customer> Customers { get; }

    DbSet<Order> Orders { get; }

    DbSet<Product> Products { get; }

    Task<int> SaveChangesAsync(CancellationToken cancellationToken = default);
}

public class ShopContext(DbContextOptions options) : DbContext(options), IShopContext
{
    public DbSet<Region> Regions => Set<Region>();

    public DbSet<Employee> Employees => Set<Employee>();

    public DbSet<Customer> Customers { get; set; } = null!;

    public DbSet<Order> Orders { get; set; } = null!;

    public DbSet<RushOrder> RushOrders { get; set; } = null!;

    public DbSet<Line> Lines { get; set; } = null!;

    public DbSet<Product> Products { get; set; } = null!;

    public DbSet<Category> Categories { get; set; } = null!;

    public DbSet<Tag> Tags { get; set; } = null!;

    public DbSet<Shipment> Shipments { get; set; } = null!;

    public DbSet<Review> Reviews { get; set; } = null!;

    // Carrier, Courier, Country, Currency and Supplier have no property here: they are entities because navigations lead to them.

    /// <summary>Fills the database. Whatever there are many of grows with the rows, as does what belongs to the first of each.</summary>
    public static void Seed(ShopContext db, int rows) => ShopRows.Add(db, rows);

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfiguration(new OrderConfiguration());
        modelBuilder.Entity<Customer>(customer =>
        {
            customer.OwnsOne(c => c.Address);
            customer.OwnsOne(c => c.Preferences, p => p.ToJson());
            customer.OwnsMany(c => c.Phones, p => p.HasKey(p => p.Number));
            customer.HasOne(c => c.Referrer).WithMany();
        });
        modelBuilder.Entity<Line>().Property(l => l.Price).HasConversion(m => m.Cents, c => new Money(c));
        modelBuilder.Entity<Product>().ComplexProperty(p => p.Size);
        modelBuilder.Entity<Employee>().HasOne(e => e.Boss).WithMany(e => e.Reports);
        modelBuilder.Entity<Currency>().HasKey(c => c.Code);
    }
}

public class OrderConfiguration : IEntityTypeConfiguration<Order>
{
    public void Configure(EntityTypeBuilder<Order> builder)
    {
        builder.Navigation(o => o.Currency).AutoInclude();
        builder.HasMany(o => o.Tags).WithMany(t => t.Orders);
        builder.HasOne(o => o.Shipment).WithOne(s => s.Order).HasForeignKey<Shipment>(s => s.OrderId);
    }
}
