// case: An attribute on the foreign key says of which reference it is
// model: none
using System.ComponentModel.DataAnnotations.Schema;
using Microsoft.EntityFrameworkCore;

public class Depot
{
    public int Id { get; set; }
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
    [ForeignKey(nameof(Depot))]
    public int HomeNumber { get; set; }

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
        for (var i = 1; i <= rows; i++) db.Add(new Trip { Depot = new() { Name = $"D-{i}" } });
        db.SaveChanges();
    }
}

public static class Page
{
    public static List<string> Run(Fleet db) => db.Trips.OrderBy(t => t.Id).ToList().Select(t => $"{t.Id} {{|OT1001:t.Depot|}.Id}").ToList();
}
