// case: Properties of the entity read the keys of its references, by their names alone
// model: none
using Microsoft.EntityFrameworkCore;

public class Depot
{
    public int Id { get; set; }
}

public class Trip
{
    readonly Action<object, string>? lazyLoader;
    Depot? depot;
    Depot? goal;

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

    public int? GoalId { get; set; }

    public Depot? Goal
    {
        get
        {
            if (goal is null) lazyLoader?.Invoke(this, nameof(Goal));
            return goal;
        }
        set => goal = value;
    }

    public string Way => $"{Depot.Id} to {Goal?.Id}";
}

public class Fleet(DbContextOptions<Fleet> options) : DbContext(options)
{
    public DbSet<Trip> Trips => Set<Trip>();

    public static void Seed(Fleet db, int rows)
    {
        for (var i = 1; i <= rows; i++) db.Add(new Trip { Depot = new(), Goal = i % 2 == 0 ? new() : null });
        db.SaveChanges();
    }
}

public static class Page
{
    public static List<string> Run(Fleet db) => db.Trips.OrderBy(t => t.Id).ToList().Select(t => $"{t.Id}: {{|OT1001:{|OT1001:t.Way|}|}}").ToList();
}
