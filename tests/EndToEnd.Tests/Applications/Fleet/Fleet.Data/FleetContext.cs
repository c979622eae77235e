using Fleet.Domain;
using Microsoft.EntityFrameworkCore;

namespace Fleet.Data;

public class FleetContext(DbContextOptions<FleetContext> options) : DbContext(options)
{
    public DbSet<Trip> Trips => Set<Trip>();

    public DbSet<Vehicle> Vehicles => Set<Vehicle>();

    // 30 trips of 30 vehicles from 5 depots.
    public void Fill()
    {
        Database.EnsureDeleted();
        Database.EnsureCreated();
        var depots = Enumerable.Range(1, 5).Select(n => new Depot { Town = $"Town {n}" }).ToList();
        for (var n = 0; n < 30; n++)
            Add(new Trip { Kilometres = 10 * n, Vehicle = new Vehicle { Plate = $"OT {n:000}", Depot = depots[n % 5] } });
        SaveChanges();
    }
}
