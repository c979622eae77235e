// case: The entities are made known by configurations only, and one loads through a delegate
// fact: E1, L17
// model: none
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

public class Vehicle
{
    public int Id { get; set; }

    public string Plate { get; set; } = "";
}

public class Trip
{
    readonly Action<object, string>? lazyLoader;
    Vehicle? vehicle;

    public Trip()
    {
    }

    Trip(Action<object, string> lazyLoader) => this.lazyLoader = lazyLoader;

    public int Id { get; set; }

    public Vehicle? Vehicle
    {
        get
        {
            if (vehicle is null) lazyLoader?.Invoke(this, nameof(Vehicle));
            return vehicle;
        }
        set => vehicle = value;
    }
}

public class TripConfiguration : IEntityTypeConfiguration<Trip>
{
    public void Configure(EntityTypeBuilder<Trip> builder) => builder.HasOne(t => t.Vehicle).WithMany().OnDelete(DeleteBehavior.Cascade);
}

public class Fleet(DbContextOptions<Fleet> options) : DbContext(options)
{
    public static void Seed(Fleet db, int rows)
    {
        for (var i = 1; i <= rows; i++) db.Add(new Trip { Vehicle = new() { Plate = $"P-{i}" } });
        db.SaveChanges();
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.ApplyConfigurationsFromAssembly(typeof(Fleet).Assembly);
}

public static class Program
{
    public static List<string> Run(Fleet db)
    {
        var trips = db.Set<Trip>().OrderBy(t => t.Id).ToList();
        return trips.ConvertAll(t => $"{t.Id}: {{|OT1001:t.Vehicle|}?.Plate}");
    }
}
