// case: The foreign key refers to another key than the primary one
// model: none
using Microsoft.EntityFrameworkCore;

public class Depot
{
    public int Id { get; set; }
    public int Number { get; set; }
    public string Name { get; set; } = "";
}

public class Trip
{
    readonly Action<object, string>? lazyLoader;
    Depot? depot;

    public Trip()
    {
    }

    Trip(Action<object, string> lazyLoader) => this.lazyLoader = lazyLoader;

    public int Id { get; set; }
    public int DepotId { get; set; }

    public Depot Depot
    {
        get
        {
            if (depot is null) lazyLoader?.Invoke(this, nameof(Depot));
            return depot!;
        }
        set => depot = value;
    }
}

public class Fleet(DbContextOptions<Fleet> options) : DbContext(options)
{
    public DbSet<Trip> Trips => Set<Trip>();

    public static void Seed(Fleet db, int rows)
    {
        for (var i = 1; i <= rows; i++) db.Add(new Trip { Depot = new() { Id = i, Number = 100 - i, Name = $"D-{i}" } });
        db.SaveChanges();
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Trip>().HasOne(t => t.Depot).WithMany().HasForeignKey(t => t.DepotId).HasPrincipalKey(d => d.Number);
}

public static class Page
{
    public static List<string> Run(Fleet db) => db.Trips.OrderBy(t => t.Id).ToList().Select(t => $"{t.Id} {{|OT1001:t.Depot|}.Id}").ToList();
}
